import { useEffect, useState } from 'react'
import { displayTime } from '../i18n/display-time.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { usePageWords } from '../i18n/use-page-words.ts'
import { LIVE_WORDS } from '../live/words.ts'
import css from './states.module.css'

/** Where an answer is long in coming: that it is, and of when the figures are that are still on the screen. */
export function Slow({ keptFrom }: { readonly keptFrom: Date | null }) {
  const { states } = useMessages()
  const { slow } = usePageWords(LIVE_WORDS)
  const locale = useLocale()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), USUAL)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status">
      {isLong && (
        <p className={css.failed}>
          {slow} {keptFrom !== null && states.kept(displayTime(keptFrom, locale))}
        </p>
      )}
    </div>
  )
}

/** In milliseconds. */
const USUAL = 5_000
