import type { ReactNode } from 'react'
import { TableRoom } from '../../charts/table-room.tsx'
import css from './report.module.css'

interface ReportTableProps {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
  /** What the table leaves out. */
  readonly after?: string | undefined
  readonly hasButtons?: boolean
}

/** A small table of text and figures, the first column naming each row. */
export function ReportTable({ caption, columns, rows, after, hasButtons = false }: ReportTableProps) {
  return (
    <div className={css.tablePlace}>
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
            {rows.map(({ id, cells: [name, ...cells] }) => (
              <tr key={id}>
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
    </div>
  )
}
