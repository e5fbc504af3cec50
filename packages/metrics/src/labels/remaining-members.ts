import type { Wording } from '../wording.ts'

/** The explicit remaining members of an axis: what a record leaves open is shown, never spread. */
export const REMAINING_MEMBER_LABELS = {
  NOT_DATED: { en: 'Not dated', az: 'Tarixi göstərilməyib', ru: 'Без даты' },
  NOT_LOCATED: { en: 'Not located', az: 'Yeri göstərilməyib', ru: 'Место не указано' },
  SEVERAL_REGIONS: { en: 'Several regions', az: 'Bir neçə bölgə', ru: 'Несколько регионов' },
  NOT_SPECIFIED: { en: 'Not specified', az: 'Göstərilməyib', ru: 'Не указано' },
} as const satisfies Readonly<Record<string, Wording>>

export type RemainingMember = keyof typeof REMAINING_MEMBER_LABELS
