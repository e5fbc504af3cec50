import { Prisma, rowsOf, type Session } from '@council-outcomes/db'
import { type CalendarDate, todayIn } from '@council-outcomes/figures'
import type { FactColumns } from '../columns/fact-columns.ts'
import { FACTS, type FactName } from '../facts/fact.ts'
import { type CellContext, cellColumns } from './cells/cell-columns.ts'
import { cellFrame } from './cells/cell-frame.ts'
import { type CellTable, cellTables } from './cells/cell-table.ts'
import { CellVocabulary } from './cells/cell-vocabulary.ts'
import { readCells, readExtent } from './cells/read-cells.ts'
import { segmentStarts } from './cells/segments.ts'
import { readRecords } from './records/read-records.ts'
import { readStatements } from './records/read-statements.ts'
import { recordColumns } from './records/record-columns.ts'
import { recordTable } from './records/record-table.ts'
import { Vocabulary } from './records/vocabulary.ts'
import { readCategories } from './reference/read-categories.ts'
import { type CouncilReference, readCouncils } from './reference/read-councils.ts'
import { type Divisions, readDivisions } from './reference/read-divisions.ts'
import { readRegionRows } from './reference/read-region-rows.ts'
import type { CouncilData, Snapshot, StatementData } from './snapshot.ts'

/** Everything, read anew. */
export async function readSnapshot(session: Session, now: Date, version: string): Promise<Snapshot> {
  const councils = await readCouncils(session)
  const divisions = await readDivisions(session)
  const categoriesOf = await readCategories(session)
  const today = todayIn(councils[0]?.timeZone ?? 'UTC', now)
  const cells = await readAllCells(session, councils, divisions, today)
  const data = new Map<string, CouncilData>()
  for (const council of councils) {
    const facts: Partial<Record<FactName, FactColumns>> = {}
    const statements: Partial<Record<FactName, readonly StatementData[]>> = {}
    for (const name of FACT_NAMES) {
      facts[name] = isCells(name)
        ? cellColumns({ councilId: council.id, fact: name }, cells.tables, cells.context)
        : await readRecordColumns(session, name, council.id)
      statements[name] = await readStatements(session, FACTS[name], council.id)
    }
    data.set(council.id, {
      ...council,
      categories: (dimension) => categoriesOf(council.id, dimension),
      // Every fact has been given its own.
      facts: facts as CouncilData['facts'],
      statements: statements as CouncilData['statements'],
    })
  }
  return {
    version,
    asOf: now,
    councils: data,
    regions: divisions.on,
    regionRows: await readRegionRows(session),
  }
}

// The keys of FACTS are the names of facts.
const FACT_NAMES = Object.keys(FACTS) as readonly FactName[]

function isCells(name: FactName) {
  return name === 'ASSISTANCE_TO_PERSONS' || name === 'ASSISTANCE_TO_FAMILIES'
}

async function readRecordColumns(session: Session, name: FactName, councilId: string): Promise<FactColumns> {
  const fact = FACTS[name]
  const vocabulary = new Vocabulary(fact.dimensions)
  const table = recordTable(await readRecords(session, fact, councilId, null), fact.dimensions, vocabulary)
  return recordColumns(table, fact.dimensions, vocabulary)
}

interface AllCells {
  readonly tables: readonly CellTable[]
  readonly context: CellContext
}

async function readAllCells(
  session: Session,
  councils: readonly CouncilReference[],
  divisions: Divisions,
  today: CalendarDate,
): Promise<AllCells> {
  const division = divisions.on(today)
  const { first, last } = (await readExtent(session)) ?? { first: today, last: today }
  const starts = segmentStarts(
    first,
    last,
    councils.flatMap(({ terms }) => terms),
  )
  const frame = cellFrame(starts, divisions.regionIds, division)
  const vocabulary = new CellVocabulary()
  const tables = cellTables(await readCells(session, frame), frame, vocabulary)
  const typeCodes = await codesById(session, Prisma.sql`assistance_type`)
  const groupCodes = await codesById(session, Prisma.sql`beneficiary_group`)
  return { tables, context: { frame, vocabulary, typeCodes, groupCodes, division } }
}

async function codesById(session: Session, table: Prisma.Sql): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf<{ id: string; code: string }>(
    session,
    Prisma.sql`SELECT id::text, code FROM ${table} ORDER BY position, code`,
  )
  return new Map(rows.map(({ id, code }) => [id, code]))
}
