import { InputError, readArgument } from '@council-outcomes/figures'
import {
  type CouncilData,
  categoryFit,
  DIMENSIONS,
  type Dimension,
  foreignDimension,
  type MetricCode,
  metricOf,
  type QuestionFilter,
} from '@council-outcomes/metrics'
import type { GraphContext } from '../context.ts'
import { anyOf, type Maybe } from '../lists/condition.ts'
import type { AskedFilter } from './kpi-filter.ts'

/** The arguments that name the categories of a dimension to stay in and to keep out. */
const ARGUMENTS = {
  MEETING_KIND: ['meetingKinds', 'notMeetingKinds'],
  PROPOSAL_STATUS: ['proposalStatuses', 'notProposalStatuses'],
  PROPOSAL_THEME: ['proposalThemes', 'notProposalThemes'],
  PROPOSAL_DIRECTION: ['proposalDirections', 'notProposalDirections'],
  ASSISTANCE_TYPE: ['assistanceTypes', 'notAssistanceTypes'],
  BENEFICIARY_GROUP: ['beneficiaryGroups', 'notBeneficiaryGroups'],
  CHANNEL: ['channels', 'notChannels'],
} as const satisfies Readonly<Record<Dimension, readonly [keyof AskedFilter, keyof AskedFilter]>>

interface Asked {
  readonly metrics: readonly MetricCode[]
  readonly council: CouncilData
  /** Ids of the asked sources; null when none are asked. */
  readonly sources: readonly string[] | null
}

/**
 * The asked conditions; what the reader left out is not filtered.
 * @throws InputError BAD_VALUE for an empty list, UNKNOWN_CODE for a code, or a dimension that a metric does not have
 */
export function filterOf(asked: Maybe<AskedFilter>, { metrics, council, sources }: Asked): QuestionFilter {
  const codesOf = (dimension: Dimension, name: keyof AskedFilter, codes: Maybe<readonly string[]>) => {
    if (codes === null || codes === undefined) return null
    return readArgument(name, () => {
      for (const metric of metrics) requireDimension(dimension, metric)
      const known = council.categories(dimension)
      for (const [position, code] of anyOf(codes).entries()) {
        readArgument(`[${position}]`, () => categoryFit(dimension, known, [code]))
      }
      return codes
    })
  }
  const categories = DIMENSIONS.flatMap((dimension) => {
    const [inside, outside] = ARGUMENTS[dimension]
    const choice = {
      in: codesOf(dimension, inside, asked?.[inside]),
      notIn: codesOf(dimension, outside, asked?.[outside]),
    }
    return choice.in === null && choice.notIn === null ? [] : [[dimension, choice] as const]
  })
  return {
    categories: Object.fromEntries(categories),
    roles: listOf('roles', asked?.roles),
    qualifiers: listOf('qualifiers', asked?.qualifiers),
    sources,
  }
}

/**
 * Ids of the sources that are asked by key; null when none are asked.
 * @throws InputError UNKNOWN_CODE, BAD_VALUE
 */
export async function askedSources(
  asked: Maybe<AskedFilter>,
  council: CouncilData,
  { prisma }: Pick<GraphContext, 'prisma'>,
): Promise<readonly string[] | null> {
  const keys = readArgument('filter', () => listOf('sources', asked?.sources))
  if (keys === null) return null
  const found = await prisma.source.findMany({
    where: { councilId: council.id, status: 'PUBLISHED', key: { in: [...keys] } },
    select: { id: true, key: true },
  })
  const ids = new Map(found.map(({ key, id }) => [key, id]))
  return keys.map(
    (key, position) => ids.get(key) ?? readArgument(`filter.sources[${position}]`, () => noSource(key)),
  )
}

function requireDimension(dimension: Dimension, code: MetricCode): void {
  const metric = metricOf(code)
  if (!metric.dimensions.some((own) => own === dimension)) throw foreignDimension(dimension, metric)
}

function listOf<Value>(name: string, values: Maybe<readonly Value[]>): readonly Value[] | null {
  return values === null || values === undefined ? null : readArgument(name, () => anyOf(values))
}

function noSource(key: string): never {
  throw new InputError({
    code: 'UNKNOWN_CODE',
    expected: 'the key of a published source of the council',
    received: key,
    remedy: 'take a key from the field sources',
  })
}
