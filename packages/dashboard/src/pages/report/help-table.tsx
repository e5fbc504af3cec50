import { analysisGrid, type analysisGridFragment } from '../../figures/analysis-grid.ts'
import { isRecorded } from '../../figures/shown-figure.ts'
import type { FragmentType } from '../../generated/fragment-masking.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { useScope } from '../../scope/scope.ts'
import css from './report.module.css'
import { ReportTable } from './report-table.tsx'
import { useReportWords } from './words.ts'

interface HelpTableProps {
  /** Persons and families by type of help, then by group. */
  readonly analysis: FragmentType<typeof analysisGridFragment>
}

/** Which help reached which group, in its own unit; nothing where none is recorded. */
export function HelpTable({ analysis }: HelpTableProps) {
  const { assistance } = useReportWords()
  const locale = useLocale()
  const { open } = useScope()
  const rows = HELPED.flatMap((metric) => {
    const { rows: types, columns: groups, cells } = analysisGrid(analysis, metric, locale)
    return types.flatMap((type, row) =>
      groups.flatMap((group, column) => {
        const figure = cells[row]?.[column]
        if (figure === undefined || !isRecorded(figure) || figure.state === 'ZERO') return []
        const address = {
          kind: 'CELL',
          metric,
          axis: 'ASSISTANCE_TYPE',
          member: type.member.code,
          across: [{ axis: 'BENEFICIARY_GROUP', member: group.member.code }],
        } as const
        const shown = (
          <button type="button" className={css.figure} onClick={() => open(address)}>
            {figure.displayWithUnit}
          </button>
        )
        return [
          {
            id: `${metric} ${type.member.code} ${group.member.code}`,
            cells: [type.member.label, group.member.label, shown],
          },
        ]
      }),
    )
  })
  if (rows.length === 0) return null
  const { help, group, figure } = assistance.columns
  return <ReportTable caption={assistance.table} columns={[help, group, figure]} rows={rows} hasButtons />
}

const HELPED = ['PERSONS_ASSISTED', 'FAMILIES_ASSISTED'] as const
