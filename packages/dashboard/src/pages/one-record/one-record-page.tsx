import type { OneRecordQuery } from '../../generated/graphql.ts'
import { useGraphLocale } from '../../i18n/locale.tsx'
import { useLiveQuery } from '../../live/use-live-query.ts'
import { PictureOf } from '../picture-of.tsx'
import { NoRecord } from './no-record.tsx'
import { OneRecord } from './one-record.tsx'
import { oneRecordQuery } from './one-record-query.ts'

/** One record, whichever council and period the address asks for. */
export function OneRecordPage({ id }: { readonly id: string }) {
  const picture = useLiveQuery(oneRecordQuery, { id, locale: useGraphLocale() })
  return <PictureOf picture={picture} Picture={RecordPicture} />
}

function RecordPicture({ data: { node } }: { readonly data: OneRecordQuery }) {
  return node === null ? <NoRecord /> : <OneRecord node={node} />
}
