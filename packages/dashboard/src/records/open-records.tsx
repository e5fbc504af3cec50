import { displayPeriod, formatNumber } from '@council-outcomes/figures'
import { useState } from 'react'
import { analysisCell, cellInput, type PanelAddress } from '../address/panel-address.ts'
import { periodInput } from '../address/resolve-choice.ts'
import controls from '../controls/controls.module.css'
import { shownCells } from '../figures/shown-cells.ts'
import { shownPeriod } from '../figures/shown-period.ts'
import { readFragment } from '../generated/fragment-masking.ts'
import type { AnalyzeInput, RecordList_ConnectionFragment, RecordsQuery } from '../generated/graphql.ts'
import { dataOf } from '../graph/use-steady-query.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { useLiveQuery } from '../live/use-live-query.ts'
import type { PageQuestion } from '../question/page-question.ts'
import { Failed } from '../states/failed.tsx'
import { EvidenceItem } from './evidence-item.tsx'
import { figureAnalysis } from './figure-analysis.ts'
import { memberLabel, type NamedMember } from './member-label.ts'
import css from './records.module.css'
import { recordListFragment, recordsQuery } from './records-query.ts'

export interface OpenRecordsProps {
  readonly panel: PanelAddress
  /** The question that the whole page asks; the panel asks it again for one figure. */
  readonly question: Pick<PageQuestion, 'council' | 'period' | 'region' | 'locale'>
  /** Where the page asks more than that, such as filters: the analysis that all its figures are of. */
  readonly analysis?: AnalyzeInput
  /** The regions that a cell can be of. */
  readonly places: readonly NamedMember[]
}

/** The records page by page: each page is a question of its own, asked when the one before it was read. */
export function OpenRecords(props: OpenRecordsProps) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null])
  return cursors.map((after, index) => (
    <RecordPage
      key={after}
      {...props}
      after={after}
      isLast={index === cursors.length - 1}
      onMore={(cursor) => setCursors([...cursors, cursor])}
    />
  ))
}

interface RecordPageProps extends OpenRecordsProps {
  readonly after: string | null
  readonly isLast: boolean
  readonly onMore: (cursor: string) => void
}

function RecordPage({ panel, question, analysis, places, after, isLast, onMore }: RecordPageProps) {
  const messages = useMessages()
  const cell = cellInput(panel)
  const ofAnalysis = isOfAnalysis(panel, analysis)
  const { council, region, locale } = question
  const ofOtherDays = panel.kind === 'STRADDLING' ? panel.period : undefined
  const period = ofOtherDays === undefined ? question.period : periodInput(ofOtherDays)
  const variables = {
    ...{ council, period, region, locale },
    metric: panel.metric,
    cell,
    analysis: figureAnalysis(panel, { ...analysis, council, period, region }),
    members: ofAnalysis ? analysisCell(panel).members : null,
    ofAnalysis,
    straddling: panel.kind === 'STRADDLING',
    by: cell?.by ?? 'MEETING_KIND',
    byCategory: cell?.by !== undefined,
    first: PAGE_SIZE,
    after,
  }
  const picture = useLiveQuery(recordsQuery, variables)
  const data = dataOf(picture)
  const [kpi] = data?.kpis ?? []
  const listed = data?.analyze?.records ?? kpi?.records
  const records = listed === undefined ? null : readFragment(recordListFragment, listed)
  const next = records?.pageInfo.hasNextPage ? records.pageInfo.endCursor : null
  const named = data?.analyze?.columns.axes.flatMap(({ members }) => members) ?? []
  return (
    <>
      {picture.kind === 'WAITING' && <p role="status">{messages.states.waiting}</p>}
      {picture.kind === 'FAILED' && (
        <Failed failure={picture.failure} keptFrom={picture.last?.from ?? null} onRetry={picture.retry} />
      )}
      {kpi && records && after === null && (
        <RecordsHead kpi={kpi} records={records} panel={panel} places={[...named, ...places]} />
      )}
      {records && (
        <ol className={css.list}>
          {records.edges.map(({ cursor, node }) => (
            <EvidenceItem key={cursor} evidence={node} />
          ))}
        </ol>
      )}
      {isLast && next !== null && next !== undefined && (
        <button type="button" className={controls.quiet} onClick={() => onMore(next)}>
          {messages.records.more}
        </button>
      )}
    </>
  )
}

/** Only a figure of one axis at most, of a page that asks no more, is a key figure too. */
function isOfAnalysis(panel: PanelAddress, analysis: AnalyzeInput | undefined): boolean {
  return analysis !== undefined || (panel.kind === 'CELL' && panel.across !== undefined)
}

const PAGE_SIZE = 20

interface RecordsHeadProps extends Pick<OpenRecordsProps, 'panel' | 'places'> {
  readonly kpi: RecordsQuery['kpis'][number]
  readonly records: RecordList_ConnectionFragment
}

function RecordsHead({ kpi, records, panel, places }: RecordsHeadProps) {
  const messages = useMessages()
  const locale = useLocale()
  const { metric, period, region, breakdown } = kpi
  const categories = breakdown === undefined ? [] : shownCells(breakdown).cells.map((cell) => cell.member)
  const member = memberLabel(panel, [...categories, ...places], locale, messages)
  const count = messages.blocks.records(records.totalCount, formatNumber(records.totalCount, locale))
  return (
    <header className={css.head}>
      <h2 className={css.title}>{member === null ? metric.label : `${metric.label}: ${member}`}</h2>
      <p className={css.scope}>
        {displayPeriod(shownPeriod(period), locale)} · {region?.name ?? messages.filters.wholeCountry}
      </p>
      <p className={css.total}>
        {records.totalCount === 0
          ? messages.records.none
          : messages.records.total(count, records.figure.displayWithUnit)}
      </p>
      {panel.kind === 'STRADDLING' && <p>{messages.records.partly}</p>}
      <p className={css.definition}>{metric.definition}</p>
    </header>
  )
}
