import { categoryFit, type Dimension, loadCategories } from '@council-outcomes/metrics'
import type { GraphContext } from '../context.ts'
import type { CouncilCalendar } from '../council-calendar.ts'
import { anyOf, given, type Maybe } from './condition.ts'

/**
 * The asked categories and those below them ("refugees" below "refugees and asylum seekers"), as a condition on a code.
 * @throws InputError UNKNOWN_CODE for a code that the dimension does not have, BAD_VALUE for an empty list.
 */
export async function categoryCodes(
  dimension: Dimension,
  asked: Maybe<readonly string[]>,
  { council }: CouncilCalendar,
  { prisma }: GraphContext,
): Promise<{ in: string[] }[]> {
  return Promise.all(
    given(asked, async (codes) => {
      const categories = await loadCategories(prisma, council.id, dimension)
      return anyOf(categoryFit(dimension, categories, anyOf(codes).in).inside)
    }),
  )
}
