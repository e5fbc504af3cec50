export const UNITS = [
  'PERSON',
  'CHILD',
  'FAMILY',
  'HOUSEHOLD',
  'MEETING',
  'EVENT',
  'PROPOSAL',
  'SERVICE',
  'ITEM',
  'PUBLICATION',
  'OUTLET',
  'QUESTION',
  'PROJECT',
  'AGREEMENT',
  'DAY',
  'PERCENT',
] as const

/** What a figure counts. Units never mix; only a child is also a person. Families are neither persons nor households. */
export type Unit = (typeof UNITS)[number]

export function isKindOf(unit: Unit, wanted: Unit): boolean {
  return unit === wanted || (unit === 'CHILD' && wanted === 'PERSON')
}

/** The narrowest unit that all of them are a kind of; null when they do not mix or there are none. */
export function commonUnit(units: readonly Unit[]): Unit | null {
  return units.find((candidate) => units.every((unit) => isKindOf(unit, candidate))) ?? null
}
