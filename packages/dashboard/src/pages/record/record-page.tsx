import { useRoute } from 'wouter'
import { RECORD_KINDS, RECORD_PATTERN, type RecordKind } from '../../address/record-path.ts'
import { OneRecordPage } from '../one-record/one-record-page.tsx'
import type { Page } from '../page.ts'
import { homePage } from './home-page.ts'
import { agreements } from './lists/agreements.ts'
import { assistance } from './lists/assistance.ts'
import { meetings } from './lists/meetings.ts'
import { press } from './lists/press.ts'
import { projects } from './lists/projects.ts'
import { proposals } from './lists/proposals.ts'
import { sources } from './lists/sources.ts'
import { totals } from './lists/totals.ts'
import { NoList } from './no-list.tsx'

/** One record where the path names one, a list where it names its kind, else all of the record. */
export function RecordPage() {
  const [, params] = useRoute(RECORD_PATTERN)
  const asked = params?.kind
  if (asked === undefined) return <homePage.Page />
  const kind = RECORD_KINDS.find((known) => known === asked)
  if (kind === undefined) return <NoList asked={asked} />
  const List = LISTS[kind].Page
  return params?.id === undefined ? <List /> : <OneRecordPage id={params.id} />
}

const LISTS: Readonly<Record<RecordKind, Page>> = {
  meetings,
  proposals,
  assistance,
  press,
  totals,
  projects,
  agreements,
  sources,
}
