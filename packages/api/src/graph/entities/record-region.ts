import type { Basis, Region as RegionRow } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { BasisEnum } from './basis.ts'
import { Region } from './region.ts'

interface PlacedRow {
  readonly basis: Basis
  readonly region: RegionRow
}

export const RecordRegion = builder.objectRef<PlacedRow>('RecordRegion').implement({
  description: 'A place of a record.',
  fields: (t) => ({
    region: t.field({ type: Region, description: 'The place.', resolve: ({ region }) => region }),
    basis: t.expose('basis', { type: BasisEnum, description: 'How the place is known.' }),
  }),
})

/** How the places of a record are read, with what is asked of each region. */
export function recordRegions<Selection>(region: Selection) {
  return { regions: { select: { basis: true, region }, orderBy: { region: { code: 'asc' } } } } as const
}
