import type { z } from 'zod'
import { RECORD_TIME, recordId } from './record-id.ts'
import type { dating, placing } from './seed-fields.ts'
import type { RowOf, Table } from './tables.ts'

export const COUNCIL_ID = recordId('council', 'sms')

/** What every record of the council begins with. */
export function published(table: Table, key: string) {
  return {
    id: recordId(table, key),
    key,
    councilId: COUNCIL_ID,
    status: 'PUBLISHED',
    createdAt: RECORD_TIME,
    updatedAt: RECORD_TIME,
  } as const
}

export function dated({ from, to, precision, basis, note }: z.infer<typeof dating>) {
  return { from, to, datePrecision: precision, dateBasis: basis, dateNote: note }
}

export function idOrNull(table: Table, key: string | null): string | null {
  return key === null ? null : recordId(table, key)
}

/** The regions of a record, each with its basis. */
export function placed(regions: z.infer<typeof placing>) {
  return Object.entries(regions).map(([code, basis]) => ({ regionId: recordId('region', code), basis }))
}

type CitedField = Exclude<keyof RowOf['citation'], 'id' | 'sourceId' | 'page' | 'passage'>

/** One citation per source for the record whose id goes into `field`. */
export function citations(
  field: CitedField,
  id: string,
  sources: readonly string[],
  passage: string | null = null,
): readonly RowOf['citation'][] {
  return sources.map((source) => ({
    id: recordId('citation', `${field}/${id}/${source}`),
    sourceId: recordId('source', source),
    passage,
    [field]: id,
  }))
}
