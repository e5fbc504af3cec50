import { LOCALES } from '@council-outcomes/figures'
import { Segments } from '../controls/segments.tsx'
import { useLocale, useLocaleChoice, useMessages } from '../i18n/locale.tsx'

export function LanguageSwitch() {
  const { site } = useMessages()
  const locale = useLocale()
  const [, choose] = useLocaleChoice()
  return (
    <Segments
      label={site.language}
      value={locale}
      options={LOCALES.map((id) => ({ id, label: id, lang: id }))}
      onChange={(next) => void choose(next)}
    />
  )
}
