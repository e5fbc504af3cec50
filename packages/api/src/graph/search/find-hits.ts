import { Prisma } from '@council-outcomes/db'
import type { GraphContext } from '../context.ts'
import type { Place } from '../lists/cursor.ts'
import { publishedRows } from '../rows/published-rows.ts'
import { tableOf } from '../rows/tables.ts'
import { SEARCHABLE, type SearchKind } from './search-kind.ts'

/** What is looked for. */
export interface Search {
  readonly words: readonly string[]
  readonly kinds: readonly SearchKind[]
  /** Null for the records of all councils. */
  readonly councilId: string | null
}

/** One thing that was found. */
export interface Hit {
  readonly kind: SearchKind
  readonly id: string
  /** The name by which it was found. */
  readonly title: string
  /** From 0 to 1. */
  readonly score: number
}

/** The best hits beyond a place, the best first, those as good by id. */
export function findHits(
  search: Search,
  { after, most }: { readonly after: Place<number> | null; readonly most: number },
  { rows, signal }: Pick<GraphContext, 'rows' | 'signal'>,
): Promise<readonly Hit[]> {
  const beyond =
    after === null ? Prisma.sql`TRUE` : Prisma.sql`(-score, id) > (${-after.key}::float8, ${after.id}::uuid)`
  return rows.query<Hit>(
    Prisma.sql`SELECT kind, id, title, score FROM (${allHits(search)}) AS hit
      WHERE ${beyond} ORDER BY -score, id LIMIT ${most}::int`,
    { signal },
  )
}

export async function countHits(
  search: Search,
  { rows, signal }: Pick<GraphContext, 'rows' | 'signal'>,
): Promise<number> {
  const [found] = await rows.query<{ readonly count: number }>(
    Prisma.sql`SELECT count(*) FROM (${allHits(search)}) AS hit`,
    { signal },
  )
  return found?.count ?? 0
}

function allHits({ words, kinds, councilId }: Search): Prisma.Sql {
  return Prisma.join(
    kinds.map((kind) => hitsOf(kind, words, councilId)),
    ' UNION ALL ',
  )
}

/**
 * Each word must be found in the names, or nearly (the `<%` of pg_trgm). Nine tenths of the score say how well the words
 * are found, one tenth how much of the name they are, so that "Gəncə" comes before "A meeting in Gəncə".
 */
function hitsOf(kind: SearchKind, words: readonly string[], councilId: string | null): Prisma.Sql {
  const { typeName, folded, names, ofCouncil } = SEARCHABLE[kind]
  const sought = words.map((word) => Prisma.sql`fold_text(${word}::text)`)
  const found = sought.map((word) => Prisma.sql`${word} <% ${folded}`)
  const likeness = sought.map((word) => Prisma.sql`word_similarity(${word}, ${folded})`)
  const whole = Prisma.sql`fold_text(${words.join(' ')}::text)`
  const council = ofCouncil && councilId !== null ? [Prisma.sql`record.council_id = ${councilId}::uuid`] : []
  return Prisma.sql`
    SELECT ${kind}::text AS kind, record.id, best.title,
      0.9 * (${Prisma.join(likeness, ' + ')}) / ${words.length}::int + 0.1 * best.likeness AS score
    FROM ${tableOf(typeName).name} AS record, LATERAL (
      SELECT name AS title, similarity(${whole}, fold_text(name)) AS likeness
      FROM unnest(${names}) WITH ORDINALITY AS one(name, place)
      WHERE name IS NOT NULL ORDER BY likeness DESC, place LIMIT 1
    ) AS best
    WHERE ${Prisma.join([...found, publishedRows(typeName), ...council], ' AND ')}`
}
