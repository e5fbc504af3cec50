import { z } from 'zod'
import { Basis } from '../../generated/prisma/enums.ts'
import termsData from '../data/terms.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { citations, published } from '../row-fields.ts'
import { day, note, sources } from '../seed-fields.ts'
import type { Rows } from '../tables.ts'

const seed = z.array(
  z.strictObject({
    key: z.string(),
    number: z.int().positive(),
    nameEn: z.string(),
    nameAz: z.string(),
    nameRu: z.string(),
    from: day,
    to: day.nullable().default(null),
    fromBasis: z.enum(Basis),
    toBasis: z.enum(Basis),
    note,
    sources,
  }),
)

export function termRows(): Rows {
  const terms = seed.parse(termsData)
  return {
    term: terms.map(({ key, sources, ...term }) => ({ ...published('term', key), ...term })),
    citation: terms.flatMap(({ key, sources }) => citations('termId', recordId('term', key), sources)),
  }
}
