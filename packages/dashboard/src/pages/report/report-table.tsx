import type { ReactNode } from 'react'
import { TableRoom } from '../../charts/table-room.tsx'
import { Fold } from '../../sections/fold.tsx'
import { useFold } from '../../sections/use-fold.ts'
import css from './report.module.css'

interface ReportTableProps {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
  /** What the table leaves out, and the way to it. */
  readonly after?: string | undefined
  readonly whole?: ReactNode
  readonly hasButtons?: boolean
}

/** A table of text and figures, the first column naming each row: on the screen its first rows, on paper all. */
export function ReportTable(props: ReportTableProps) {
  const { caption, columns, rows, after, whole, hasButtons = false } = props
  const { bind, turn } = useFold<HTMLTableRowElement>(rows.length, FEW)
  return (
    <Fold turn={turn} beside={whole}>
      <TableRoom label={caption} hasButtons={hasButtons}>
        <table className={css.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells: [name, ...cells] }, index) => (
              <tr key={id} {...bind(index)}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRoom>
      {after !== undefined && <p className={css.after}>{after}</p>}
    </Fold>
  )
}

/** A year of meetings, and the largest of what is ranked. */
const FEW = 12
