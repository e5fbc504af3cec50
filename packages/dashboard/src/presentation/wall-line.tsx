import { useEffect, useState } from 'react'
import { displayTime } from '../i18n/display-time.ts'
import { useLocale } from '../i18n/locale.tsx'
import { usePageWords } from '../i18n/use-page-words.ts'
import { useLive } from '../live/news.ts'
import css from './presentation.module.css'
import { PRESENTATION_WORDS } from './words.ts'

/** On a wall nobody asks how old the figures are: they say it themselves. */
export function WallLine() {
  const { hearing } = useLive()
  const locale = useLocale()
  const words = usePageWords(PRESENTATION_WORDS)
  const now = useMinute()
  if (hearing === null) return null
  return (
    <footer className={css.wallLine} data-silent={hearing.kind === 'SILENT' || undefined}>
      {hearing.kind === 'LIVE'
        ? words.upToDate(displayTime(now, locale))
        : words.silentSince(displayTime(hearing.since, locale))}
    </footer>
  )
}

function useMinute(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
