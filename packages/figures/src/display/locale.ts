export const LOCALES = ['en', 'az', 'ru'] as const

/** The languages that figures are told in. */
export type Locale = (typeof LOCALES)[number]
