import { describe, expect, it } from 'vitest'
import { bySize, findingOf, worthNaming } from './finding.ts'
import { cell, exact, notReported } from './test-cells.ts'

const exactly = (value: number) => ({
  full: `${value} meetings`,
  number: String(value),
  exact: true,
  one: value === 1,
})

describe('the finding of an axis', () => {
  it('names the member that is ahead of all others', () => {
    const cells = [cell('a', exact(2)), cell('b', exact(5)), cell('c', notReported)]
    expect(findingOf({ cells, rest: [], total: exact(7) }, 'Meetings held')).toEqual({
      kind: 'PEAK',
      code: 'b',
      member: 'b',
      figure: exactly(5),
      total: exactly(7),
      isPart: true,
    })
  })

  it('says that there was none where the record is complete', () => {
    const zero = { ...exact(0), state: 'ZERO' } as const
    expect(findingOf({ cells: [cell('a', zero)], rest: [], total: zero }, 'Meetings held')).toEqual({
      kind: 'NONE',
      total: exactly(0),
    })
  })

  it('names nobody when two share the first place', () => {
    const cells = [cell('a', exact(5)), cell('b', exact(5))]
    expect(findingOf({ cells, rest: [], total: exact(10) }, 'Meetings held').kind).toBe('SPREAD')
  })

  it('names nobody when the bounds overlap', () => {
    const about300 = { ...exact(300), low: 285, high: 315 }
    const cells = [cell('a', about300), cell('b', exact(290))]
    expect(findingOf({ cells, rest: [], total: exact(590) }, 'Meetings held').kind).toBe('SPREAD')
  })

  it('names nobody when another one has no upper bound', () => {
    const atLeast3 = { ...exact(3), high: null }
    const cells = [cell('a', exact(5)), cell('b', atLeast3)]
    expect(findingOf({ cells, rest: [], total: exact(8) }, 'Meetings held').kind).toBe('SPREAD')
  })

  it('calls nothing a part of a range, nor of another unit', () => {
    const cells = [cell('a', exact(300)), cell('b', exact(157))]
    const range = { ...exact(595), value: null, low: 300, qualifier: 'RANGE' as const }
    const children = { ...exact(457), unit: 'CHILD' as const }
    expect(findingOf({ cells, rest: [], total: range }, 'Persons')).toMatchObject({ isPart: false })
    expect(findingOf({ cells, rest: [], total: children }, 'Persons')).toMatchObject({ isPart: false })
  })

  it('says so when everything is in one member', () => {
    const cells = [cell('a', notReported), cell('b', exact(1))]
    expect(findingOf({ cells, rest: [], total: exact(1) }, 'Meetings held')).toMatchObject({
      kind: 'ALL',
      member: 'b',
      total: exactly(1),
    })
  })

  it('says so when everything with a place is in one member, and what has none', () => {
    const cells = [cell('a', notReported), cell('b', exact(1))]
    const notDated = cell('NOT_DATED', exact(11))
    const only = { kind: 'ONLY', member: 'b', figure: exactly(1), total: exactly(12) }
    expect(findingOf({ cells, rest: [notDated], total: exact(12) }, 'Meetings held')).toMatchObject({
      ...only,
      unplaced: exactly(11),
    })
    expect(findingOf({ cells, rest: [notDated, notDated], total: exact(12) }, 'Meetings held')).toMatchObject(
      { ...only, unplaced: null },
    )
  })

  it('says so when nothing has a place', () => {
    const cells = [cell('a', notReported)]
    expect(
      findingOf({ cells, rest: [cell('NOT_DATED', exact(12))], total: exact(12) }, 'Meetings held'),
    ).toEqual({ kind: 'UNPLACED', total: exactly(12) })
  })

  it('says so when nobody recorded anything', () => {
    expect(findingOf({ cells: [], rest: [], total: notReported }, 'Meetings held')).toEqual({
      kind: 'NOTHING',
      measure: 'Meetings held',
    })
  })
})

it('puts the largest first and what is not measured last', () => {
  const cells = [cell('none', notReported), cell('small', exact(1)), cell('large', exact(9))]
  expect(cells.toSorted(bySize).map(({ member }) => member.code)).toEqual(['large', 'small', 'none'])
})

it('names the three largest that were recorded, and everything without a place', () => {
  const cells = [
    cell('a', exact(1)),
    cell('b', exact(4)),
    cell('c', exact(3)),
    cell('d', exact(2)),
    cell('e', notReported),
  ]
  expect(worthNaming({ cells, rest: [cell('Not dated', exact(9))] })).toEqual([
    'b: 4 meetings',
    'c: 3 meetings',
    'd: 2 meetings',
    'Not dated: 9 meetings',
  ])
})

it('names zeros only where there is nothing above them', () => {
  const zero = { ...exact(0), state: 'ZERO', displayWithUnit: '0 meetings' } as const
  const cells = [cell('a', zero), cell('b', exact(2)), cell('c', zero)]
  expect(worthNaming({ cells, rest: [] })).toEqual(['b: 2 meetings'])
  expect(worthNaming({ cells: [cell('a', zero)], rest: [] })).toEqual(['a: 0 meetings'])
})
