import { z } from 'zod'
import peopleData from '../data/people.json' with { type: 'json' }
import { published } from '../row-fields.ts'
import type { Rows } from '../tables.ts'

const seed = z.array(z.strictObject({ key: z.string(), name: z.string() }))

/** Public office holders and heads of organizations, as the documents name them. */
export function personRows(): Rows {
  return { person: seed.parse(peopleData).map(({ key, name }) => ({ ...published('person', key), name })) }
}
