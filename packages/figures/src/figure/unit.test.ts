import { expect, test } from 'vitest'
import { commonUnit, isKindOf, UNITS, type Unit } from './unit.ts'

test.each<[readonly Unit[], Unit | null]>([
  [['CHILD', 'CHILD'], 'CHILD'],
  [['CHILD', 'PERSON'], 'PERSON'],
  [['PERSON', 'CHILD', 'CHILD'], 'PERSON'],
  [['FAMILY'], 'FAMILY'],
  [['FAMILY', 'PERSON'], null],
  [['FAMILY', 'HOUSEHOLD'], null],
  [['MEETING', 'EVENT'], null],
  [[], null],
])('the common unit of %j is %s', (units, expected) => {
  expect(commonUnit(units)).toBe(expected)
})

test('only a child is a kind of another unit, and a person need not be a child', () => {
  const kinds = UNITS.flatMap((unit) =>
    UNITS.filter((wanted) => unit !== wanted && isKindOf(unit, wanted)).map(
      (wanted) => `${unit} is a ${wanted}`,
    ),
  )
  expect(kinds).toEqual(['CHILD is a PERSON'])
})
