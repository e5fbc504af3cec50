import { z } from 'zod'
import ledgerData from './data/ledger.json' with { type: 'json' }

/** Something that was collected and has no place in the record. */
export interface Unmapped {
  /** The collected event, or the file of reference data. */
  readonly id: string
  readonly metric: string
  readonly reason: string
}

const figure = z.strictObject({
  metric: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  qualifier: z.string(),
})

/** Where the value went, as "table/key#column", or the record it made, as "table/key". */
const mapped = figure.extend({ became: z.string() })

const unmapped = figure.extend({ unmapped: z.string() })

const ledger = z.strictObject({
  events: z.array(
    z.strictObject({
      event: z.string(),
      /** The records that the event made, as "table/key". */
      became: z.array(z.string()).min(1),
      figures: z.array(z.union([mapped, unmapped])).default([]),
    }),
  ),
  leftOut: z.array(z.strictObject({ id: z.string(), metric: z.string(), reason: z.string() })),
})

/** Every event and figure that was collected, and what became of it; a figure that became nothing has a reason. */
export function readLedger(): z.infer<typeof ledger> {
  return ledger.parse(ledgerData)
}

export function listUnmapped(): readonly Unmapped[] {
  const { events, leftOut } = readLedger()
  const figures = events.flatMap(({ event, figures }) =>
    figures.flatMap((told) =>
      'unmapped' in told ? [{ id: event, metric: told.metric, reason: told.unmapped }] : [],
    ),
  )
  return [...figures, ...leftOut]
}
