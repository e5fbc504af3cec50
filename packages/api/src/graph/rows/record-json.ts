import type { Prisma } from '@council-outcomes/db'
import { Scope } from './scope.ts'
import { type Selection, selectJson, spaced } from './select-json.ts'

/** What a statement selects of rows that it calls `record`. */
export interface RecordJson {
  readonly values: Prisma.Sql
  readonly joins: Prisma.Sql
  readonly read: (json: unknown) => object
}

/** Selections that are asked for again and again are put into SQL once; so many are kept. */
const MOST_KEPT = 500

const kept = new Map<string, RecordJson>()

export function recordJson(model: string, selection: Selection): RecordJson {
  const text = `${model} ${JSON.stringify(selection)}`
  const known = kept.get(text)
  if (known !== undefined) return known
  const scope = new Scope(model, 'record')
  const { sql, read } = selectJson(scope, selection)
  const made = { values: sql, joins: spaced(scope.joins), read }
  if (kept.size < MOST_KEPT) kept.set(text, made)
  return made
}
