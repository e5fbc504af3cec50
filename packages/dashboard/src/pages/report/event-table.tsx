import { formatNumber } from '@council-outcomes/figures'
import { readFragment } from '../../generated/fragment-masking.ts'
import { list } from '../../i18n/list.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { WholeListLink } from '../../records/whole-list-link.tsx'
import { eventTableFragment, type HeldEvents } from './held-events.ts'
import { NoteMarks } from './note-marks.tsx'
import { ReportTable } from './report-table.tsx'
import { useReportWords } from './words.ts'

/** The events that the record knows one by one, the oldest first; nothing where it knows none. */
export function EventTable(props: { readonly held: HeldEvents }) {
  const held = readFragment(eventTableFragment, props.held)
  const { nodes, totalCount } = held
  const { meetings } = useReportWords()
  const { records } = useMessages()
  const locale = useLocale()
  if (nodes.length === 0) return null
  const isCut = totalCount !== null && totalCount > nodes.length
  const { when, what, where } = meetings.columns
  return (
    <ReportTable
      caption={meetings.table}
      columns={[when, what, where]}
      after={
        isCut
          ? meetings.tableCut(formatNumber(nodes.length, locale), formatNumber(totalCount, locale))
          : undefined
      }
      whole={<WholeListLink list={held} kind="meetings" filters={ORGANIZED} />}
      rows={nodes.map(({ id, title, kindLabel, date, regions, citations }) => ({
        id,
        cells: [
          date.precision === 'NONE' ? records.notDated : date.label,
          <>
            {kindLabel}: {title}
            <NoteMarks sources={[...new Set(citations.map(({ source }) => source.id))]} />
          </>,
          regions.length === 0
            ? records.notLocated
            : list(
                locale,
                regions.map(({ region }) => region.name),
              ),
        ],
      }))}
    />
  )
}

/** As the report asks for them. */
const ORGANIZED = { status: 'HELD', role: 'ORGANIZER,SUPPORTER', order: 'oldest' }
