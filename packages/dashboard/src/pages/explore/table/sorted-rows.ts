import type { Locale } from '@council-outcomes/figures'
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { byLabel } from '../../../i18n/by-label.ts'
import { type AnswerAxis, type AnswerMember, isPlaced } from '../answer.ts'
import type { SortedBy } from './sort-address.ts'
import type { FigureCell, TableModel, TableRow } from './table-model.ts'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

const column = createColumnHelper<typeof features, TableRow>()

/** The rows in the order of a column; what has no number or no member comes last, whichever way the others are ordered. */
export function useSortedRows(
  model: TableModel,
  sorted: SortedBy | null,
  locale: Locale,
): readonly TableRow[] {
  const columns = useMemo(() => columnsOf(model, locale), [model, locale])
  const data = useMemo(() => [...model.rows], [model])
  const sorting = useMemo(
    () =>
      columns.some(({ id }) => id === sorted?.column) && sorted !== null
        ? [{ id: sorted.column, desc: sorted.isDescending }]
        : [],
    [columns, sorted],
  )
  const table = useTable({ features, columns, data, state: { sorting } })
  return table.getRowModel().rows.map(({ original }) => original)
}

function columnsOf({ axes, columns }: TableModel, locale: Locale) {
  return [
    ...axes.map((axis, index) =>
      column.accessor(({ members }): unknown => placeOf(members[index], axis), {
        id: axis.code,
        sortUndefined: 'last',
        sortFn: (a, b) => compareMembers(axis, locale)(a.original.members[index], b.original.members[index]),
      }),
    ),
    ...columns.map(({ id }, index) =>
      column.accessor(({ cells }): unknown => sizeOf(cells[index] ?? null), {
        id,
        sortUndefined: 'last',
        sortFn: (a, b) =>
          (sizeOf(a.original.cells[index] ?? null) ?? 0) - (sizeOf(b.original.cells[index] ?? null) ?? 0),
      }),
    ),
  ]
}

function placeOf(member: AnswerMember | undefined, { members }: AnswerAxis): number | undefined {
  return member === undefined || !isPlaced(member) ? undefined : members.indexOf(member)
}

/** Steps of time as they follow each other, all else by the alphabet. */
function compareMembers(axis: AnswerAxis, locale: Locale) {
  const inOrder = byLabel(locale)
  return (a: AnswerMember | undefined, b: AnswerMember | undefined): number => {
    if (a === undefined || b === undefined) return 0
    return axis.kind === 'TIME' ? axis.members.indexOf(a) - axis.members.indexOf(b) : inOrder(a, b)
  }
}

/** Of a range and of "more than", what is certain. */
function sizeOf(cell: FigureCell | null): number | undefined {
  return cell?.figure.value ?? cell?.figure.low ?? undefined
}
