import { InputError, LOCALES, type Locale } from '@council-outcomes/figures'

/** The parameter `locale`; English without it. @throws InputError UNKNOWN_CODE */
export function readLocale(params: URLSearchParams): Locale {
  const text = (params.get('locale') ?? '').toLowerCase()
  if (text === '') return 'en'
  const locale = LOCALES.find((known) => known === text)
  if (locale !== undefined) return locale
  throw new InputError({
    code: 'UNKNOWN_CODE',
    expected: 'a language',
    received: text,
    remedy: `use one of ${LOCALES.join(', ')}`,
    argument: 'locale',
  })
}
