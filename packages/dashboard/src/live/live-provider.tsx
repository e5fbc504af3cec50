import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { listenToChanges } from './listen-to-changes.ts'
import { type Hearing, LiveContext, type News } from './news.ts'
import { RenewalNotice } from './renewal-notice.tsx'

/** Lets the views below follow the record, and says so when they did. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const [news, setNews] = useState<News | null>(null)
  const [hearing, setHearing] = useState<Hearing | null>(null)
  const [renewedAt, setRenewedAt] = useState<Date | null>(null)
  useEffect(() => {
    const onVersion = (version: string) => {
      setNews((last) => ({ version, told: (last?.told ?? 0) + 1 }))
      setHearing({ kind: 'LIVE' })
    }
    const onLost = () =>
      setHearing((last) => (last?.kind === 'SILENT' ? last : { kind: 'SILENT', since: new Date() }))
    return listenToChanges(onVersion, onLost)
  }, [])
  const onRenewed = useCallback(() => setRenewedAt(new Date()), [])
  const live = useMemo(() => ({ news, hearing, onRenewed }), [news, hearing, onRenewed])
  return (
    <LiveContext value={live}>
      {children}
      <RenewalNotice at={renewedAt} />
    </LiveContext>
  )
}
