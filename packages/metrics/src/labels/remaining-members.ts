import type { Wording } from '../wording.ts'

/** The explicit remaining members of an axis: what a record leaves open is shown, never spread. */
export const REMAINING_MEMBER_LABELS = {
  NOT_DATED: { en: 'Not dated', az: 'Tarixi göstərilməyib', ru: 'Без даты' },
  SEVERAL_TERMS: { en: 'Several terms', az: 'Bir neçə çağırış', ru: 'Несколько созывов' },
  OUTSIDE_TERMS: { en: 'Outside the terms', az: 'Çağırışlardan kənar', ru: 'Вне созывов' },
  NOT_LOCATED: { en: 'Not located', az: 'Yeri göstərilməyib', ru: 'Место не указано' },
  SEVERAL_REGIONS: { en: 'Several regions', az: 'Bir neçə bölgə', ru: 'Несколько регионов' },
  NOT_SPECIFIED: { en: 'Not specified', az: 'Göstərilməyib', ru: 'Не указано' },
} as const satisfies Readonly<Record<string, Wording>>

export type RemainingMember = keyof typeof REMAINING_MEMBER_LABELS

/** What a question did not want one by one. */
export const OTHER_MEMBER_LABEL: Wording = { en: 'Other', az: 'Digər', ru: 'Другое' }
