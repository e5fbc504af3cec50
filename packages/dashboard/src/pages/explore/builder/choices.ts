import type { AddressedAnalysis, AddressFilter } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import type {
  Choices_AvailabilityFragment,
  Choices_MetricFragment,
  Dimension,
} from '../../../generated/graphql.ts'

const metricFragment = graphql(`
  fragment Choices_metric on Metric {
    code
    label(locale: $locale)
    dimensions
  }
`)

const availabilityFragment = graphql(`
  fragment Choices_availability on Availability {
    dimensions {
      dimension
      members {
        member {
          code
          kind
          label(locale: $locale)
        }
        records
      }
    }
    roles {
      role
      records
    }
    qualifiers {
      qualifier
      records
    }
  }
`)

/** What a question can be made of. */
export interface Choices {
  readonly metrics: readonly Choices_MetricFragment[]
  /** Null until it is known what is recorded for the metrics of the question. */
  readonly available: Choices_AvailabilityFragment | null
}

interface Chosen {
  readonly metrics: readonly FragmentType<typeof metricFragment>[]
  readonly availability?: FragmentType<typeof availabilityFragment>
}

export function choicesOf({ metrics, availability }: Chosen): Choices {
  return {
    metrics: metrics.map((metric) => readFragment(metricFragment, metric)),
    available: availability === undefined ? null : readFragment(availabilityFragment, availability),
  }
}

/** The filters of a dimension: "only these", then "not these". */
export const FILTERS: Readonly<Record<Dimension, readonly [only: AddressFilter, not: AddressFilter]>> = {
  MEETING_KIND: ['meetingKinds', 'notMeetingKinds'],
  PROPOSAL_STATUS: ['proposalStatuses', 'notProposalStatuses'],
  PROPOSAL_THEME: ['proposalThemes', 'notProposalThemes'],
  PROPOSAL_DIRECTION: ['proposalDirections', 'notProposalDirections'],
  ASSISTANCE_TYPE: ['assistanceTypes', 'notAssistanceTypes'],
  BENEFICIARY_GROUP: ['beneficiaryGroups', 'notBeneficiaryGroups'],
  CHANNEL: ['channels', 'notChannels'],
}

/** The first of the metrics that a dimension cannot split; null when it splits all of them. */
export function metricWithout(
  dimension: Dimension,
  codes: readonly string[],
  { metrics }: Choices,
): Choices_MetricFragment | null {
  const chosen = metrics.filter(({ code }) => codes.includes(code))
  return chosen.find(({ dimensions }) => !dimensions.includes(dimension)) ?? null
}

/** The question about other metrics, without what one of them cannot be split by, filtered by or ordered by. */
export function withMetrics(
  asked: AddressedAnalysis,
  codes: readonly string[],
  choices: Choices,
): AddressedAnalysis {
  const isShared = (dimension: string) => metricWithout(dimension as Dimension, codes, choices) === null // Codes that nobody knows were refused before.
  const { filter = {}, order, top, by } = asked
  const unfit = (Object.keys(FILTERS) as Dimension[]).filter((dimension) => !isShared(dimension))
  const dropped = unfit.flatMap((dimension) => FILTERS[dimension])
  const isGone = (metric: string | null | undefined) => metric != null && !codes.includes(metric)
  return {
    ...asked,
    metrics: codes,
    by: by?.filter(isShared),
    filter: Object.fromEntries(
      Object.entries(filter ?? {}).filter(([name]) => !dropped.some((gone) => gone === name)),
    ),
    order: isGone(order?.metric) ? null : order,
    top: isGone(top?.metric) || (top?.by != null && !isShared(top.by)) ? null : top,
  }
}
