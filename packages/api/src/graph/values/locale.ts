import type { Locale } from '@council-outcomes/figures'
import { builder } from '../builder.ts'

const LocaleEnum = builder.enumType('Locale', {
  description: 'A language that names and figures are told in.',
  values: {
    EN: { value: 'en', description: 'English.' },
    AZ: { value: 'az', description: 'Azerbaijani, in Latin letters.' },
    RU: { value: 'ru', description: 'Russian.' },
  } as const,
})

/** The argument of every field that speaks to people. */
export const localeArgs = builder.args((t) => ({
  locale: t.field({
    type: LocaleEnum,
    required: true,
    defaultValue: 'en',
    description: 'The language of the answer.',
  }),
}))

interface NamedRow {
  readonly nameEn: string
  readonly nameAz: string | null
  readonly nameRu: string | null
}

/** The name in a language, or in English where nobody recorded one. */
export function nameIn({ nameEn, nameAz, nameRu }: NamedRow, locale: Locale): string {
  return { en: nameEn, az: nameAz, ru: nameRu }[locale] ?? nameEn
}
