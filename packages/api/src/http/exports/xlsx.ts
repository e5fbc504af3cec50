import type { Cell, Row } from 'write-excel-file/universal'
import type { Table, TableCell } from './table.ts'

/** A workbook of two sheets: the table with its heading fixed, and the notes. */
export async function xlsxFile({ columns, rows, notes, titles }: Table) {
  // Loaded for the first workbook: a start does not wait for it. Unlike that for Node, this one packs long files in a
  // thread of their own, which is half of the work.
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const heading: Row = columns.map(({ heading: value, kind }) => ({
    type: String,
    value,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    align: kind === 'NUMBER' ? 'right' : 'left',
  }))
  const content = await writeXlsxFile([
    {
      sheet: sheetName(titles.rows),
      data: [heading, ...rows.map((cells) => cells.map(typed))],
      columns: columns.map(({ heading: text, kind }) => ({ width: columnWidth(text, kind) })),
      stickyRowsCount: 1,
    },
    {
      sheet: sheetName(titles.notes),
      data: notes.map(
        ([name, text]): Row => [
          { type: String, value: name, fontWeight: 'bold', alignVertical: 'top' },
          { type: String, value: text, wrap: true, alignVertical: 'top' },
        ],
      ),
      columns: [{ width: 28 }, { width: 100 }],
    },
  ]).toBlob()
  return {
    content: Buffer.from(await content.arrayBuffer()),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }
}

/** A text stays a text, whatever it begins with. */
function typed(cell: TableCell): Cell {
  if (cell === null) return null
  return typeof cell === 'number' ? { type: Number, value: cell } : { type: String, value: cell }
}

/** In letters: a name needs room, a number its heading on several lines. */
function columnWidth(heading: string, kind: 'TEXT' | 'NUMBER'): number {
  const longestWord = Math.max(...heading.split(' ').map(({ length }) => length))
  return Math.max(longestWord + 2, kind === 'TEXT' ? 22 : 12)
}

/** Excel takes 31 letters at most, and not these. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
