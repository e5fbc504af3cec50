import { analysisGrid, type analysisGridFragment } from '../../figures/analysis-grid.ts'
import { bySize } from '../../figures/finding.ts'
import { isRecorded } from '../../figures/shown-figure.ts'
import type { FragmentType } from '../../generated/fragment-masking.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { useScope } from '../../scope/scope.ts'
import css from './report.module.css'
import { ReportTable } from './report-table.tsx'
import { useReportWords } from './words.ts'

interface HelpTableProps {
  readonly metric: 'PERSONS_ASSISTED' | 'FAMILIES_ASSISTED'
  /** By type of help, then by group. */
  readonly analysis: FragmentType<typeof analysisGridFragment>
}

/** Which help reached which group, in one unit, the largest first; nothing where none is recorded. */
export function HelpTable({ metric, analysis }: HelpTableProps) {
  const { assistance } = useReportWords()
  const { open } = useScope()
  const { rows: types, columns: groups, cells } = analysisGrid(analysis, metric, useLocale())
  const helped = types.flatMap(({ member: type }, row) =>
    groups.flatMap(({ member }, column) => {
      const figure = cells[row]?.[column]
      if (figure === undefined || !isRecorded(figure) || figure.state === 'ZERO') return []
      return [{ type, member, figure }]
    }),
  )
  if (helped.length === 0) return null
  const { help, group, figure } = assistance.columns
  return (
    <ReportTable
      caption={assistance.tables[metric]}
      columns={[help, group, figure]}
      rows={helped.toSorted(bySize).map(({ type, member, figure }) => {
        const address = {
          kind: 'CELL',
          metric,
          axis: 'ASSISTANCE_TYPE',
          member: type.code,
          across: [{ axis: 'BENEFICIARY_GROUP', member: member.code }],
        } as const
        const shown = (
          <button type="button" className={css.figure} onClick={() => open(address)}>
            {figure.displayWithUnit}
          </button>
        )
        return { id: `${type.code} ${member.code}`, cells: [type.label, member.label, shown] }
      })}
      hasButtons
    />
  )
}
