import { without } from './made-up/links.ts'
import type { CouncilRecord } from './made-up/record.ts'

/**
 * The smallest record that still fails: what can be left out is left out, in halves, then in smaller pieces, until no
 * single thing can. `fails` says what is wrong with a record, or null.
 */
export async function smallest<Failure>(
  record: CouncilRecord,
  failure: Failure,
  fails: (record: CouncilRecord) => Promise<Failure | null>,
): Promise<{ readonly record: CouncilRecord; readonly failure: Failure }> {
  let found = { record, failure }
  for (
    let size = Math.ceil(idsOf(record).length / 2);
    size > 0;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (const piece of piecesOf(idsOf(found.record), size)) {
      const smaller = without(found.record, (id) => piece.includes(id))
      const still = await fails(smaller)
      if (still !== null) found = { record: smaller, failure: still }
    }
  }
  return found
}

function piecesOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  )
}

function idsOf(record: CouncilRecord): readonly string[] {
  const { meetings, proposals, help, articles, projects, agreements, statements, declarations, terms } =
    record
  const lists = [meetings, proposals, help, articles, projects, agreements, statements, declarations, terms]
  return lists.flatMap((list) => list.map(({ id }) => id))
}
