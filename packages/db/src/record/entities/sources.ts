import { z } from 'zod'
import sourcesData from '../data/sources.json' with { type: 'json' }
import { published } from '../row-fields.ts'
import { day } from '../seed-fields.ts'
import type { Rows } from '../tables.ts'

const seed = z.array(
  z.strictObject({
    key: z.string(),
    title: z.string(),
    /** The title says in our words what the document is about; its own was not kept. */
    titleIsOurs: z.boolean().default(false),
    publisher: z.string(),
    url: z.url(),
    language: z.string().nullable().default(null),
    publishedOn: day.nullable().default(null),
    excerptCutOff: z.boolean().default(false),
  }),
)

/** One document per address, exactly as the address was collected. */
export function sourceRows(): Rows {
  return {
    source: seed.parse(sourcesData).map(({ key, titleIsOurs, ...source }) => ({
      ...published('source', key),
      ...source,
      note: titleIsOurs ? 'The title is in our words.' : null,
    })),
  }
}
