import { formatNumber, serializePeriodChoice } from '@council-outcomes/figures'
import { Link, useSearch } from 'wouter'
import { type RecordKind, recordListPath } from '../address/record-path.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { useAsked } from '../question/question-provider.tsx'
import { useScope } from '../scope/scope.ts'

interface WholeListLinkProps {
  /** The beginning that the page shows. */
  readonly list: { readonly nodes: readonly unknown[]; readonly totalCount: number | null }
  readonly kind: RecordKind
  /** What the page asks for beside period and region, as the list has it in its address. */
  readonly filters: Readonly<Record<string, string>>
  /** Whether the page asks whatever the period and the region. */
  readonly anywhere?: boolean
}

/** The way from the beginning of a list to all of it in the record; nothing where all of it is here. */
export function WholeListLink({ list, kind, filters, anywhere = false }: WholeListLinkProps) {
  const { nodes, totalCount } = list
  const { blocks } = useMessages()
  const locale = useLocale()
  const search = useSearch()
  const asked = useAsked()
  const { regionCode } = useScope()
  if (totalCount !== null && totalCount <= nodes.length) return null
  // The record begins with all time; a page without a period in its address has chosen one.
  const period = asked.kind === 'KNOWN' ? serializePeriodChoice(asked.selection.choice) : null
  const place = anywhere ? { period: null, region: null } : { period, region: regionCode }
  return (
    <Link href={recordListPath(kind, search, { ...place, ...filters })}>
      {blocks.wholeList(totalCount === null ? null : formatNumber(totalCount, locale))}
    </Link>
  )
}
