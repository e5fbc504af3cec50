import type { Region } from '@council-outcomes/db'
import { InputError } from '@council-outcomes/figures'
import { createContextCache } from '@pothos/core'
import type { GraphContext } from '../context.ts'

/** A map has a region for each of its cells; all of them are read at once. */
const regionsByCode = createContextCache(async ({ prisma }: GraphContext) => {
  const regions = await prisma.region.findMany({ orderBy: { code: 'asc' } })
  return new Map(regions.map((region) => [region.code, region]))
})

/** @throws InputError UNKNOWN_CODE */
export async function regionByCode(code: string, context: GraphContext): Promise<Region> {
  const region = (await regionsByCode(context)).get(code)
  if (region) return region
  throw new InputError({
    code: 'UNKNOWN_CODE',
    expected: 'the code of a region',
    received: code,
    remedy: 'take a code from the field regions',
  })
}
