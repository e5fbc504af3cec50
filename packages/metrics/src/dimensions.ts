import type { Locale } from '@council-outcomes/figures'

/** What the facts can be split or filtered by, beside time and place. */
export const DIMENSIONS = [
  'MEETING_KIND',
  'PROPOSAL_STATUS',
  'PROPOSAL_THEME',
  'PROPOSAL_DIRECTION',
  'ASSISTANCE_TYPE',
  'BENEFICIARY_GROUP',
  'CHANNEL',
] as const

export type Dimension = (typeof DIMENSIONS)[number]

/** Category codes by dimension: enum values for kinds, statuses and directions; row codes for the rest. */
export type Filter = Partial<Readonly<Record<Dimension, readonly string[]>>>

export const DIMENSION_LABELS: Readonly<Record<Dimension, Readonly<Record<Locale, string>>>> = {
  MEETING_KIND: { en: 'Kind of event', az: 'Tədbirin növü', ru: 'Вид мероприятия' },
  PROPOSAL_STATUS: { en: 'Status', az: 'Vəziyyəti', ru: 'Состояние' },
  PROPOSAL_THEME: { en: 'Theme', az: 'Mövzu', ru: 'Тема' },
  PROPOSAL_DIRECTION: { en: 'Direction', az: 'İstiqamət', ru: 'Направление' },
  ASSISTANCE_TYPE: { en: 'Kind of help', az: 'Yardımın növü', ru: 'Вид помощи' },
  BENEFICIARY_GROUP: { en: 'Group of people', az: 'Yardım alan qrup', ru: 'Группа людей' },
  CHANNEL: { en: 'Channel', az: 'Nəşr', ru: 'Издание' },
}
