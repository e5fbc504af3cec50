import type { Unit } from '../generated/prisma/enums.ts'

/** How a kind of help is spread over the years and how large one activity is; made up, only meant to look like life. */
export interface AssistanceProfile {
  readonly title: string
  /** Its share among all activities. */
  readonly weight: number
  /** January to December. */
  readonly monthly: readonly number[]
  /** Growth from one year to the next. */
  readonly growth: number
  /** What 2020 and 2021 were in comparison with other years. */
  readonly pandemic: number
  /** The unit that most activities are counted in. */
  readonly unit: Unit
}

const EVEN = [1, 1, 1, 1, 1, 1, 0.9, 0.8, 1, 1, 1, 1]
const WINTER = [1.6, 1.4, 1.5, 0.8, 0.6, 0.5, 0.4, 0.4, 0.6, 0.9, 1.2, 2.1]
const SCHOOL_YEAR = [0.8, 1, 1.1, 1.1, 0.9, 0.3, 0.2, 0.9, 2.2, 1.4, 1.1, 0.7]
const SEASONAL_WORK = [0.5, 0.6, 1, 1.4, 1.5, 1.4, 1.2, 1.1, 1.1, 0.9, 0.6, 0.4]

/** By code of the assistance type. */
export const ASSISTANCE_PROFILES: Readonly<Record<string, AssistanceProfile>> = {
  language_course: profile('language course', 12, SCHOOL_YEAR, 1.07, 0.5, 'PERSON'),
  humanitarian: profile('humanitarian parcels', 15, WINTER, 1.02, 1.9, 'FAMILY'),
  food: profile('food help', 11, WINTER, 1.03, 2.2, 'FAMILY'),
  medical: profile('medical help', 12, EVEN, 1.05, 1.3, 'PERSON'),
  education: profile('help with schooling', 9, SCHOOL_YEAR, 1.06, 0.6, 'CHILD'),
  legal: profile('legal advice', 14, EVEN, 1.09, 0.8, 'PERSON'),
  information: profile('information for newcomers', 10, EVEN, 1.1, 0.7, 'PERSON'),
  administrative: profile('administrative service on the spot', 6, SEASONAL_WORK, 1.04, 0.3, 'PERSON'),
  shelter: profile('shelter', 2, WINTER, 1, 1.1, 'PERSON'),
  cash: profile('cash help', 2, WINTER, 1.04, 1.8, 'HOUSEHOLD'),
  livelihood: profile('help towards a livelihood', 2, SEASONAL_WORK, 1.08, 0.6, 'PERSON'),
  training: profile('vocational training', 3, SCHOOL_YEAR, 1.06, 0.4, 'PERSON'),
  items: profile('household items', 2, WINTER, 1.01, 1.4, 'ITEM'),
  food_hygiene: profile('food and hygiene parcels', 3, WINTER, 1.02, 2.4, 'FAMILY'),
  in_kind: profile('help in kind', 2, EVEN, 1.01, 1.2, 'HOUSEHOLD'),
  counselling: profile('counselling', 5, EVEN, 1.08, 1.1, 'PERSON'),
  documents: profile('help with documents', 5, SEASONAL_WORK, 1.06, 0.6, 'PERSON'),
  reintegration: profile('help to settle in again', 1, EVEN, 1.03, 0.5, 'PERSON'),
}

/** By code of the beneficiary group. */
export const GROUP_WEIGHTS: Readonly<Record<string, number>> = {
  migrants: 18,
  labour_migrants: 15,
  refugees_and_asylum_seekers: 14,
  refugees: 12,
  asylum_seekers: 9,
  foreigners: 9,
  foreign_students: 8,
  stateless: 6,
  foreigners_and_stateless: 4,
  children: 4,
  returnees: 3,
}

/** The middle size of one activity. */
export const USUAL_QUANTITY: Readonly<Record<Unit, number>> = {
  PERSON: 12,
  CHILD: 18,
  FAMILY: 15,
  HOUSEHOLD: 9,
  SERVICE: 14,
  ITEM: 70,
  EVENT: 1,
  MEETING: 1,
  PROPOSAL: 1,
  PUBLICATION: 2,
  OUTLET: 2,
}

function profile(
  title: string,
  weight: number,
  monthly: readonly number[],
  growth: number,
  pandemic: number,
  unit: Unit,
): AssistanceProfile {
  return { title, weight, monthly, growth, pandemic, unit }
}
