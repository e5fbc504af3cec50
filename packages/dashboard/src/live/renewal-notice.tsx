import { useEffect, useState } from 'react'
import { displayTime } from '../i18n/display-time.ts'
import { useLocale } from '../i18n/locale.tsx'
import { usePageWords } from '../i18n/use-page-words.ts'
import css from './live.module.css'
import { LIVE_WORDS } from './words.ts'

/** Tells, aloud and for a while on the screen, that the figures are new. Null says nothing. */
export function RenewalNotice({ at }: { readonly at: Date | null }) {
  const locale = useLocale()
  const words = usePageWords(LIVE_WORDS)
  const [shown, setShown] = useState<Date | null>(null)
  useEffect(() => {
    setShown(at)
    const timer = setTimeout(() => setShown(null), SHOWN)
    return () => clearTimeout(timer)
  }, [at])
  return (
    <p className={css.notice} role="status" data-shown={shown !== null || undefined}>
      {shown !== null && words.renewed(displayTime(shown, locale))}
    </p>
  )
}

/** In milliseconds. */
const SHOWN = 10_000
