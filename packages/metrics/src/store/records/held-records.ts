import type { Session } from '@council-outcomes/db'
import type { FactColumns } from '../../columns/fact-columns.ts'
import type { FactTable } from '../../columns/fact-table.ts'
import { FACTS } from '../../facts/fact.ts'
import { type Changed, touches } from '../changes/changed.ts'
import { merged } from '../tables/merged.ts'
import { FACT_SOURCES, RECORD_FACTS, type RecordFact } from './fact-sources.ts'
import { readRecords } from './read-records.ts'
import { recordColumns } from './record-columns.ts'
import { recordTable } from './record-table.ts'
import { Vocabulary } from './vocabulary.ts'

/** The records of one fact in one council. */
interface HeldFact {
  readonly vocabulary: Vocabulary
  readonly table: FactTable
  readonly columns: FactColumns
}

/** The facts that are held record by record, of one council. */
export type HeldRecords = Readonly<Record<RecordFact, HeldFact>>

/** Reads the records that may have changed since the previous ones; facts in which none did are the same objects. */
export async function readHeldRecords(
  session: Session,
  councilId: string,
  previous: HeldRecords | null,
  changed: Changed,
): Promise<HeldRecords> {
  const held: Partial<Record<RecordFact, HeldFact>> = {}
  for (const name of RECORD_FACTS)
    held[name] = await readHeldFact(session, councilId, name, previous, changed)
  // Every fact has been given its own.
  return held as HeldRecords
}

async function readHeldFact(
  session: Session,
  councilId: string,
  name: RecordFact,
  previous: HeldRecords | null,
  changed: Changed,
): Promise<HeldFact> {
  const source = FACT_SOURCES[name]
  const { dimensions } = FACTS[name]
  const before = previous?.[name]
  if (before === undefined || changed.tables.has(source.records) || touches(changed, source.beside)) {
    const vocabulary = new Vocabulary(dimensions)
    const records = await readRecords(session, FACTS[name], councilId, null)
    return heldFact(name, recordTable(records, dimensions, vocabulary), vocabulary)
  }
  const ids = changed.records.get(source.records)
  if (ids === undefined) return before
  const { vocabulary } = before
  const come = recordTable(
    await readRecords(session, FACTS[name], councilId, [...ids]),
    dimensions,
    vocabulary,
  )
  const isGone = (row: number) => ids.has(before.table.records?.id[row] ?? '')
  if (come.rows === 0 && !before.table.records?.id.some((id) => ids.has(id))) return before
  return heldFact(
    name,
    merged(before.table, (row) => !isGone(row), come),
    vocabulary,
  )
}

function heldFact(name: RecordFact, table: FactTable, vocabulary: Vocabulary): HeldFact {
  return { vocabulary, table, columns: recordColumns(table, FACTS[name].dimensions, vocabulary) }
}

export function columnsOf(held: HeldRecords): Readonly<Record<RecordFact, FactColumns>> {
  const columns: Partial<Record<RecordFact, FactColumns>> = {}
  for (const name of RECORD_FACTS) columns[name] = held[name].columns
  // Every fact has been given its own.
  return columns as Record<RecordFact, FactColumns>
}
