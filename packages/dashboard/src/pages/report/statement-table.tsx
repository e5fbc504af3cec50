import { NoteMarks } from './note-marks.tsx'
import { ReportTable } from './report-table.tsx'
import type { Figures } from './reported.ts'
import { statementsOf } from './statements.ts'
import { useReportWords } from './words.ts'

/** The totals that documents state, and how much of each no single record explains; nothing where all is explained. */
export function StatementTable({ figures }: { readonly figures: Figures }) {
  const { gaps } = useReportWords()
  const statements = statementsOf(figures)
  if (statements.length === 0) return null
  const { says, stated, unexplained } = gaps.columns
  return (
    <ReportTable
      caption={gaps.statements}
      columns={[says, stated, unexplained]}
      rows={statements.map((statement) => ({
        id: statement.id,
        cells: [
          <>
            {statement.title}
            <NoteMarks sources={statement.sources} />
          </>,
          statement.stated,
          statement.unexplained,
        ],
      }))}
    />
  )
}
