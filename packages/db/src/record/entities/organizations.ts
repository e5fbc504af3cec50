import { z } from 'zod'
import { OrganizationKind } from '../../generated/prisma/enums.ts'
import organizationsData from '../data/organizations.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { citations, published } from '../row-fields.ts'
import { day, note, sources } from '../seed-fields.ts'
import type { Rows } from '../tables.ts'

const seed = z.array(
  z.strictObject({
    key: z.string(),
    kind: z.enum(OrganizationKind),
    nameEn: z.string(),
    nameAz: z.string().nullable().default(null),
    nameRu: z.string().nullable().default(null),
    founded: z.strictObject({ from: day, to: day }).nullable().default(null),
    note,
    sources,
  }),
)

export function organizationRows(): Rows {
  const organizations = seed.parse(organizationsData)
  return {
    organization: organizations.map(({ key, sources, founded, ...organization }) => ({
      ...published('organization', key),
      ...organization,
      foundedFrom: founded?.from ?? null,
      foundedTo: founded?.to ?? null,
    })),
    citation: organizations.flatMap(({ key, sources }) =>
      citations('organizationId', recordId('organization', key), sources),
    ),
  }
}
