import { Prisma } from '@council-outcomes/db'
import type { AnswerContext } from '../answer/context.ts'
import { ROLE_CODES } from '../columns/fact-table.ts'
import { FACTS, type FactName } from '../facts/fact.ts'
import type { RecordRow } from '../store/records/read-records.ts'

/** A record as a fact tells it, without its places. */
export type FactRow = Omit<RecordRow, 'places'>

/** A record as each of these facts tells it, in whatever role of the council; facts that it is none of are left out. */
export async function factRows(
  { facts, signal }: AnswerContext,
  councilId: string,
  recordId: string,
  names: readonly FactName[],
): Promise<ReadonlyMap<FactName, FactRow>> {
  const scope = { councilId, roles: ROLE_CODES, recordIds: [recordId] }
  const rows = await facts.query<{ readonly name: FactName; readonly row: FactRow }>(
    Prisma.join(
      // As JSON, because the columns of facts differ.
      names.map(
        (name) =>
          Prisma.sql`SELECT ${name}::text AS name, row_to_json(fact) AS row FROM (${FACTS[name].records(scope)}) fact`,
      ),
      ' UNION ALL ',
    ),
    signal === null ? {} : { signal },
  )
  return new Map(rows.map(({ name, row }) => [name, row]))
}
