import { copyOut, Prisma, rowsOf, type Session } from '@council-outcomes/db'
import type { CellBase } from '../cells/cell-base.ts'
import type { CellTable } from '../cells/cell-table.ts'
import { CellVocabulary } from '../cells/cell-vocabulary.ts'
import { BASE_FORMAT, type BaseHeader, isReadableHere } from './base-header.ts'
import { tableOfBytes } from './table-bytes.ts'

/** Which state of the record the kept columns hold. */
export interface KeptState {
  readonly format: number
  readonly state: string
  readonly version: number
}

/** Null when no columns were ever kept. */
export async function readKeptState(session: Session): Promise<KeptState | null> {
  const [kept] = await rowsOf<KeptState>(
    session,
    Prisma.sql`SELECT format, snapshot::text AS state, version FROM figure_base`,
  )
  return kept ?? null
}

/** The kept columns; null when there are none, or none that this program can read. */
export async function loadBase(session: Session): Promise<CellBase | null> {
  const kept = await readKeptState(session)
  if (kept === null || kept.format !== BASE_FORMAT) return null
  const header = await readHeader(session)
  if (header === null || !isReadableHere(header)) return null
  const tables: CellTable[] = []
  await copyOut(
    session,
    `SELECT part, bytes FROM figure_columns WHERE name = 'cells' ORDER BY part`,
    (row) => {
      const table = header.tables[row.int32(0)]
      if (table === undefined) return
      const { rows, widths, ...key } = table
      const bytes = new ArrayBuffer(row.length(1))
      row.copyTo(1, new Uint8Array(bytes))
      tables.push({ ...key, columns: tableOfBytes(key, rows, widths, bytes) })
    },
  )
  return {
    state: kept.state,
    version: kept.version,
    frame: { starts: Int32Array.from(header.starts), standIns: new Map(header.standIns) },
    vocabulary: new CellVocabulary(header.groupIds.slice(1), header.places.slice(1)),
    tables,
  }
}

async function readHeader(session: Session): Promise<BaseHeader | null> {
  const [row] = await rowsOf<{ header: string }>(
    session,
    Prisma.sql`SELECT convert_from(bytes, 'UTF8') AS header FROM figure_columns WHERE name = 'header'`,
  )
  // Nobody but saveBase writes it, in this format.
  return row ? (JSON.parse(row.header) as BaseHeader) : null
}
