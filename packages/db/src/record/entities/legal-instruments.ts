import { z } from 'zod'
import { LegalInstrumentKind } from '../../generated/prisma/enums.ts'
import legalInstrumentsData from '../data/legal-instruments.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { citations, published } from '../row-fields.ts'
import { day, sources } from '../seed-fields.ts'
import type { Rows } from '../tables.ts'

const seed = z.array(
  z.strictObject({
    key: z.string(),
    title: z.string(),
    kind: z.enum(LegalInstrumentKind),
    number: z.string(),
    adoptedOn: day,
    inForceFrom: day.nullable().default(null),
    facts: z.array(z.string()).default([]),
    sources,
  }),
)

/** The laws and plans that the council rests on. */
export function legalInstrumentRows(): Rows {
  const instruments = seed.parse(legalInstrumentsData)
  return {
    legal_instrument: instruments.map(({ key, sources, ...instrument }) => ({
      ...published('legal_instrument', key),
      ...instrument,
      role: 'BASIS',
    })),
    citation: instruments.flatMap(({ key, sources }) =>
      citations('legalInstrumentId', recordId('legal_instrument', key), sources),
    ),
  }
}
