import { LOCALES, type Locale } from '@council-outcomes/figures'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { Locale as GraphLocale } from '../generated/graphql.ts'
import { GRAPH_LOCALES, preferredLocale } from './asked-locale.ts'
import { az } from './az.ts'
import { en, type Messages } from './en.ts'
import { ru } from './ru.ts'

/** The language comes from the address, else from the browser. */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [asked] = useLocaleChoice()
  const locale = asked ?? preferredLocale()
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

export function useMessages(): Messages {
  return MESSAGES[useLocale()]
}

/** The language as browsers and libraries name it: "en-GB". */
export function useLanguageTag(): string {
  return LANGUAGE_TAGS[useLocale()]
}

/** The language as the API names it. */
export function useGraphLocale(): GraphLocale {
  return GRAPH_LOCALES[useLocale()]
}

export function useLocaleChoice() {
  return useQueryState('lang', localeParsers.lang.withOptions({ history: 'push' }))
}

const localeParsers = { lang: parseAsStringLiteral(LOCALES) }

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, az, ru }

const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', az: 'az-AZ', ru: 'ru-RU' }

const LocaleContext = createContext<Locale>('en')
