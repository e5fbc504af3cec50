import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useId, useMemo, useRef } from 'react'
import { usePanelAddress } from '../../../address/use-panel-address.ts'
import { useLocale, useMessages } from '../../../i18n/locale.tsx'
import { useOwnAddress } from '../address/own-address.ts'
import { type Answer, isPlaced } from '../answer.ts'
import { FigureTd } from './figure-td.tsx'
import { ROLES } from './roles.ts'
import { nextSort, readSort, sortText } from './sort-address.ts'
import { useSortedRows } from './sorted-rows.ts'
import css from './table.module.css'
import { hasGroups, TableHead } from './table-head.tsx'
import { type TableRow, tableModel } from './table-model.ts'
import { useGridFocus } from './use-grid-focus.ts'

/**
 * The answer as a table of any length, of which only the rows in sight are drawn. It is a grid: one tab stop, arrows
 * among the figures, and screen readers are told how many rows there are in all.
 */
export function ExploreTable({ answer, caption }: { readonly answer: Answer; readonly caption: string }) {
  const { blocks } = useMessages()
  const locale = useLocale()
  const [{ across, sort }, setOwn] = useOwnAddress()
  const [, setPanel] = usePanelAddress()
  const model = useMemo(() => tableModel(answer, across), [answer, across])
  const sorted = useMemo(() => readSort(sort), [sort])
  const rows = useSortedRows(model, sorted, locale)
  const { axes, columns } = model
  const room = useRef<HTMLElement>(null)
  const id = useId()
  const grid = useGridFocus(rows.length + 1, columns.length)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => room.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    rangeExtractor: (range) =>
      // The row with the focus stays, so that the focus does.
      [...new Set([...defaultRangeExtractor(range), Math.min(grid.activeRow, rows.length - 1)])]
        .filter((row) => row >= 0)
        .toSorted((a, b) => a - b),
  })
  const headRows = hasGroups(model, answer.metrics.length) ? 2 : 1
  const sortBy = (column: string, isFigure: boolean) =>
    void setOwn({ sort: sortText(nextSort(sorted, column, isFigure)) })
  const open = (cell: TableRow['cells'][number]) =>
    cell?.panel == null ? undefined : () => void setPanel(cell.panel)

  return (
    <section ref={room} className={css.room} aria-labelledby={id}>
      <table
        ref={grid.ref}
        {...ROLES.grid}
        aria-labelledby={id}
        aria-rowcount={rows.length + headRows + 1}
        aria-colcount={axes.length + columns.length}
        className={css.table}
        style={template(axes.length, columns.length)}
        onKeyDown={grid.onKeyDown}
      >
        <caption id={id} className="visually-hidden">
          {caption}
        </caption>
        <TableHead model={model} metrics={answer.metrics.length} sorted={sorted} onSort={sortBy} />
        <tbody {...ROLES.rows} className={css.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return (
              row && (
                <tr
                  key={index}
                  ref={virtual.measureElement}
                  data-index={index}
                  {...ROLES.row}
                  aria-rowindex={headRows + index + 1}
                  className={css.row}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {row.members.map((member, axis) => (
                    <th
                      key={axes[axis]?.code}
                      scope="row"
                      {...ROLES.name}
                      className={css.member}
                      data-apart={!isPlaced(member) || undefined}
                    >
                      {member.label}
                    </th>
                  ))}
                  {row.cells.map((cell, column) => (
                    <FigureTd
                      key={columns[column]?.id}
                      cell={cell}
                      binding={grid.bind(index, column)}
                      onOpen={open(cell)}
                    />
                  ))}
                </tr>
              )
            )
          })}
        </tbody>
        <tfoot {...ROLES.rows} className={css.foot}>
          <tr {...ROLES.row} aria-rowindex={headRows + rows.length + 1}>
            {axes.map((axis, index) => (
              <th key={axis.code} scope="row" {...ROLES.name} className={css.member}>
                {index === 0 && blocks.total}
              </th>
            ))}
            {columns.map(({ id: column, total }, index) => (
              <FigureTd
                key={column}
                cell={total}
                binding={grid.bind(rows.length, index)}
                onOpen={open(total)}
              />
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** In px, until a row is measured. */
const ROW_HEIGHT = 41

/** Every row is a grid of its own; fixed columns keep them in line whatever is in sight. */
function template(axes: number, columns: number): CSSProperties {
  // React's type does not know properties of our own.
  return { '--axes': axes, '--columns': columns } as CSSProperties
}
