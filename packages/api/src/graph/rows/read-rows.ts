import { type FactQueryOptions, Prisma } from '@council-outcomes/db'
import type { GraphContext } from '../context.ts'
import { recordJson } from './record-json.ts'
import { listOf, type Selection } from './select-json.ts'

/** Which rows of a model are read, and in which order. */
export interface RowSource {
  /** A SELECT of whole rows of the model's table. */
  readonly rows: Prisma.Sql
  /** An ORDER BY over its columns. */
  readonly orderBy: Prisma.Sql
  /** Whether the statement recurs and is planned alike for all values. */
  readonly prepared: boolean
}

/**
 * The rows with all that `selection` asks of them and around them, in one statement.
 * `Row` is the type that Pothos gives to rows of this selection.
 */
export async function readRows<Row>(
  model: string,
  selection: Selection,
  { rows, orderBy, prepared }: RowSource,
  { rows: reader, signal }: Pick<GraphContext, 'rows' | 'signal'>,
): Promise<readonly Row[]> {
  const { values, joins, read } = recordJson(model, selection)
  const options: FactQueryOptions = prepared ? { signal, prepared } : { signal }
  const [answer] = await reader.query<{ readonly rows: unknown }>(
    Prisma.sql`SELECT json_agg(list.row) AS rows FROM (
      SELECT ${values} AS row FROM (${rows}) AS record ${joins} ORDER BY ${orderBy}
    ) AS list`,
    options,
  )
  // Each row has exactly the columns and relations that Pothos selected, which is what its types promise.
  return listOf(answer?.rows).map(read) as Row[]
}
