import { unitName } from '@council-outcomes/figures'
import { useLocale } from '../../../i18n/locale.tsx'
import { useExploreWords } from '../words.ts'
import { ROLES } from './roles.ts'
import type { SortedBy } from './sort-address.ts'
import { SortHeading } from './sort-heading.tsx'
import css from './table.module.css'
import type { FigureColumn, TableModel } from './table-model.ts'

interface TableHeadProps {
  readonly model: TableModel
  /** How many columns each member has that lies across. */
  readonly metrics: number
  readonly sorted: SortedBy | null
  readonly onSort: (column: string, isFigure: boolean) => void
}

/** The headings, each of which orders the rows; above them, where members have several columns, their names. */
export function TableHead({ model, metrics, sorted, onSort }: TableHeadProps) {
  const words = useExploreWords()
  const locale = useLocale()
  const { axes, columns } = model
  const isGrouped = hasGroups(model, metrics)
  const labelOf = ({ member, metric }: FigureColumn) =>
    member === null || isGrouped ? metric.label : member.label
  return (
    <thead {...ROLES.rows} className={css.head}>
      {isGrouped && <GroupRow model={model} metrics={metrics} />}
      <tr {...ROLES.row} aria-rowindex={isGrouped ? 2 : 1}>
        {axes.map(({ code, label }) => (
          <SortHeading
            key={code}
            label={words.heading(label)}
            sorted={sorted?.column === code ? sorted : null}
            onSort={() => onSort(code, false)}
          />
        ))}
        {columns.map((column) => (
          <SortHeading
            key={column.id}
            isFigure
            label={labelOf(column)}
            note={unitName(column.metric.unit, locale)}
            sorted={sorted?.column === column.id ? sorted : null}
            onSort={() => onSort(column.id, true)}
          />
        ))}
      </tr>
    </thead>
  )
}

function GroupRow({ model: { axes, columns }, metrics }: Pick<TableHeadProps, 'model' | 'metrics'>) {
  return (
    <tr {...ROLES.row} aria-rowindex={1}>
      {axes.map(({ code }) => (
        <td key={code} {...ROLES.cell} className={css.member} />
      ))}
      {columns
        .filter((_, index) => index % metrics === 0)
        .map(({ id, member }) => (
          <th
            key={id}
            scope="colgroup"
            {...ROLES.heading}
            aria-colspan={metrics}
            style={{ gridColumn: `span ${metrics}` }}
          >
            {member?.label}
          </th>
        ))}
    </tr>
  )
}

/** Whether the members that lie across have several columns each. */
export function hasGroups({ columns }: TableModel, metrics: number): boolean {
  return metrics > 1 && columns.some(({ member }) => member !== null)
}
