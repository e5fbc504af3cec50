import { describe, expect, it } from 'vitest'
import type { ShownFigure } from '../../figures/shown-figure.ts'
import { cell, exact, notReported } from '../../figures/test-cells.ts'
import { pairFinding } from './pair-finding.ts'

const about: ShownFigure = {
  ...exact(300),
  low: 285,
  high: 315,
  qualifier: 'ABOUT',
  displayWithUnit: 'about 300 meetings',
}
const moreThan: ShownFigure = { ...exact(200), high: null, qualifier: 'AT_LEAST' }

const kindOf = (one: ShownFigure, other: ShownFigure) =>
  pairFinding(cell('Baku', one), cell('Ganja', other), 'Meetings held').kind

describe('two regions side by side', () => {
  it('name the one that has more, whichever comes first', () => {
    const more = { member: 'Baku', full: '5 meetings' }
    const less = { member: 'Ganja', full: '2 meetings' }
    const [baku, ganja] = [cell('Baku', exact(5)), cell('Ganja', exact(2))]
    expect(pairFinding(baku, ganja, 'Meetings held')).toEqual({ kind: 'MORE', more, less })
    expect(pairFinding(ganja, baku, 'Meetings held')).toEqual({ kind: 'MORE', more, less })
  })

  it('are told to be the same only where both are exact', () => {
    expect(kindOf(exact(5), exact(5))).toBe('SAME')
    expect(kindOf(about, about)).toBe('CANNOT_TELL')
  })

  it('cannot be told apart where their bounds meet or have no end', () => {
    expect(kindOf(about, exact(315))).toBe('CANNOT_TELL')
    expect(kindOf(about, exact(316))).toBe('MORE')
    expect(kindOf(moreThan, exact(500))).toBe('CANNOT_TELL')
  })

  it('cannot be told apart where they count different things', () => {
    expect(kindOf({ ...exact(5), unit: 'PERSON' }, exact(2))).toBe('CANNOT_TELL')
  })

  it('never take a gap for a zero', () => {
    expect(kindOf(exact(0), notReported)).toBe('ONE_SIDED')
    expect(kindOf(notReported, notReported)).toBe('NOTHING')
  })
})
