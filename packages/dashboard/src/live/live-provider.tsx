import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { listenToChanges } from './listen-to-changes.ts'
import { LiveContext, type News } from './news.ts'
import { RenewalNotice } from './renewal-notice.tsx'

/** Lets the views below follow the record, and says so when they did. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const [news, setNews] = useState<News | null>(null)
  const [renewedAt, setRenewedAt] = useState<Date | null>(null)
  useEffect(
    () => listenToChanges((version) => setNews((last) => ({ version, told: (last?.told ?? 0) + 1 }))),
    [],
  )
  const onRenewed = useCallback(() => setRenewedAt(new Date()), [])
  const live = useMemo(() => ({ news, onRenewed }), [news, onRenewed])
  return (
    <LiveContext value={live}>
      {children}
      <RenewalNotice at={renewedAt} />
    </LiveContext>
  )
}
