import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { kindOfType, recordPath } from '../address/record-path.ts'
import { useGraphLocale } from '../i18n/locale.tsx'

interface RecordLinkProps {
  readonly record: { readonly __typename: string; readonly id: string }
  readonly children: ReactNode
}

/** A link to the page of a record. Pointing at it or focusing it fetches the page's code and asks its question. */
export function RecordLink({ record: { __typename, id }, children }: RecordLinkProps) {
  const search = useSearch()
  const locale = useGraphLocale()
  const kind = kindOfType(__typename)
  if (kind === null) return children
  const prefetch = async () => {
    const { prefetchRecord } = await import('../pages/one-record/prefetch-record.ts')
    prefetchRecord({ id, locale })
  }
  // What cannot be fetched ahead of time is fetched again when the link is followed.
  const tryPrefetch = () => void prefetch().catch(() => undefined)
  return (
    <Link href={recordPath(kind, id, search)} onPointerEnter={tryPrefetch} onFocus={tryPrefetch}>
      {children}
    </Link>
  )
}
