import { z } from 'zod'
import councilData from '../data/council.json' with { type: 'json' }
import { RECORD_TIME, recordId } from '../record-id.ts'
import { COUNCIL_ID, citations } from '../row-fields.ts'
import { day, sources } from '../seed-fields.ts'
import type { Rows } from '../tables.ts'

const seed = z.strictObject({
  key: z.literal('sms'),
  nameEn: z.string(),
  nameAz: z.string(),
  nameRu: z.string(),
  establishedOn: day,
  organization: z.string(),
  advises: z.string(),
  sources,
})

export function councilRows(): Rows {
  const { organization, advises, sources, ...council } = seed.parse(councilData)
  return {
    council: [
      {
        id: COUNCIL_ID,
        ...council,
        synthetic: false,
        timeZone: 'Asia/Baku',
        aboutTolerance: 0.05,
        createdAt: RECORD_TIME,
        updatedAt: RECORD_TIME,
        organizationId: recordId('organization', organization),
        advisesId: recordId('organization', advises),
      },
    ],
    citation: citations('councilId', COUNCIL_ID, sources),
  }
}
