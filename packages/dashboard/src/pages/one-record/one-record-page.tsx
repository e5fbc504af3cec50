import type { RecordKind } from '../../address/record-path.ts'
import type { OneRecordQuery } from '../../generated/graphql.ts'
import { useSteadyQuery } from '../../graph/use-steady-query.ts'
import { useGraphLocale } from '../../i18n/locale.tsx'
import { PictureOf } from '../picture-of.tsx'
import { NoRecord } from './no-record.tsx'
import { OneRecord } from './one-record.tsx'
import { oneRecordQuery } from './one-record-query.ts'

interface OneRecordPageProps {
  readonly kind: RecordKind
  readonly id: string
}

/** One record, whichever council and period the address asks for. */
export function OneRecordPage({ kind, id }: OneRecordPageProps) {
  const picture = useSteadyQuery(oneRecordQuery, { id, locale: useGraphLocale() })
  const Picture = ({ data: { node } }: { readonly data: OneRecordQuery }) =>
    node === null ? <NoRecord kind={kind} /> : <OneRecord kind={kind} node={node} />
  return <PictureOf picture={picture} Picture={Picture} />
}
