import { readArgument } from '@council-outcomes/figures'
import { categoryFit, type Dimension } from '@council-outcomes/metrics'
import type { GraphContext } from '../context.ts'
import type { CouncilCalendar } from '../council-calendar.ts'
import { anyOf, type Maybe } from './condition.ts'

type RecordedDimension = Extract<
  Dimension,
  'ASSISTANCE_TYPE' | 'BENEFICIARY_GROUP' | 'PROPOSAL_THEME' | 'CHANNEL'
>

/** Categories by their codes, as a filter names them. */
interface AskedCategories {
  readonly dimension: RecordedDimension
  readonly codes: Maybe<readonly string[]>
  /** The filter's name for them. */
  readonly name: string
}

/**
 * The ids of the asked categories and those below them ("refugees" below "refugees and asylum seekers"), in a list to
 * be spread; none where the reader left the filter out. With ids, the database knows which of them are rare.
 * @throws InputError UNKNOWN_CODE for a code that the dimension does not have, BAD_VALUE for an empty list.
 */
export async function categoryIds(
  { dimension, codes, name }: AskedCategories,
  { council }: CouncilCalendar,
  context: GraphContext,
): Promise<readonly (readonly string[])[]> {
  if (codes === null || codes === undefined) return []
  const { inside } = readArgument(`filter.${name}`, () =>
    categoryFit(dimension, council.categories(dimension), anyOf(codes)),
  )
  const found = await CATEGORY_ROWS[dimension](context, [...inside], council.id)
  return [found.map(({ id }) => id)]
}

type FindRows = (context: GraphContext, codes: string[], councilId: string) => Promise<{ id: string }[]>

const select = { id: true } as const

const CATEGORY_ROWS: Readonly<Record<RecordedDimension, FindRows>> = {
  ASSISTANCE_TYPE: ({ prisma }, codes) =>
    prisma.assistanceType.findMany({ select, where: { code: { in: codes } } }),
  BENEFICIARY_GROUP: ({ prisma }, codes) =>
    prisma.beneficiaryGroup.findMany({ select, where: { code: { in: codes } } }),
  PROPOSAL_THEME: ({ prisma }, codes) =>
    prisma.proposalTheme.findMany({ select, where: { code: { in: codes } } }),
  CHANNEL: ({ prisma }, codes, councilId) =>
    prisma.channel.findMany({ select, where: { councilId, key: { in: codes } } }),
}
