import { Prisma, type Region, rowsOf, type Session } from '@council-outcomes/db'
import { FACTS, type FactName } from '../../facts/fact.ts'
import { type Changed, touches } from '../changes/changed.ts'
import { FACT_NAMES } from '../records/fact-sources.ts'
import { readStatements } from '../records/read-statements.ts'
import type { StatementData } from '../snapshot.ts'
import { type CategoriesOf, readCategories } from './read-categories.ts'
import { type CouncilReference, readCouncils } from './read-councils.ts'
import { type Divisions, readDivisions } from './read-divisions.ts'
import { readRegionRows } from './read-region-rows.ts'

/** Everything beside the records that are counted. */
export interface Reference {
  readonly councils: readonly CouncilReference[]
  readonly divisions: Divisions
  readonly regionRows: ReadonlyMap<string, Region>
  readonly categoriesOf: CategoriesOf
  /** Codes by the ids of assistance types and beneficiary groups, in reading order. */
  readonly typeCodes: ReadonlyMap<string, string>
  readonly groupCodes: ReadonlyMap<string, string>
  /** The published reported totals of a council. */
  readonly statementsOf: (councilId: string) => Statements
}

type Statements = Record<FactName, readonly StatementData[]>

/** Reads what may have changed since the previous reference; what did not is the same object as before. */
export async function readReference(
  session: Session,
  previous: Reference | null,
  changed: Changed,
): Promise<Reference> {
  const again = async <Part>(
    part: Part | undefined,
    tables: readonly string[],
    read: () => Promise<Part>,
  ) => {
    return part === undefined || touches(changed, tables) ? read() : part
  }
  const councils = await again(previous?.councils, COUNCIL_TABLES, () => readCouncils(session))
  return {
    councils,
    divisions: await again(previous?.divisions, REGION_TABLES, () => readDivisions(session)),
    regionRows: await again(previous?.regionRows, REGION_TABLES, () => readRegionRows(session)),
    categoriesOf: await again(previous?.categoriesOf, CODE_TABLES, () => readCategories(session)),
    typeCodes: await again(previous?.typeCodes, CODE_TABLES, () =>
      codesById(session, Prisma.sql`assistance_type`),
    ),
    groupCodes: await again(previous?.groupCodes, CODE_TABLES, () => {
      return codesById(session, Prisma.sql`beneficiary_group`)
    }),
    statementsOf: await again(previous?.statementsOf, STATEMENT_TABLES, () =>
      readAllStatements(session, councils),
    ),
  }
}

const COUNCIL_TABLES = ['council', 'term', 'coverage', 'target']
const REGION_TABLES = ['region', 'region_membership']
const CODE_TABLES = ['assistance_type', 'beneficiary_group', 'proposal_theme', 'channel']
const STATEMENT_TABLES = ['council', 'reported_total', ...CODE_TABLES]

async function readAllStatements(
  session: Session,
  councils: readonly CouncilReference[],
): Promise<Reference['statementsOf']> {
  const all = new Map<string, Statements>()
  for (const { id } of councils) {
    const statements = { ...NO_STATEMENTS }
    for (const name of FACT_NAMES) statements[name] = await readStatements(session, FACTS[name], id)
    all.set(id, statements)
  }
  return (councilId) => all.get(councilId) ?? NO_STATEMENTS
}

// Every fact is given its own empty list.
const NO_STATEMENTS = Object.fromEntries(FACT_NAMES.map((name) => [name, []])) as unknown as Statements

async function codesById(session: Session, table: Prisma.Sql): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf<{ id: string; code: string }>(
    session,
    Prisma.sql`SELECT id::text, code FROM ${table} ORDER BY position, code`,
  )
  return new Map(rows.map(({ id, code }) => [id, code]))
}
