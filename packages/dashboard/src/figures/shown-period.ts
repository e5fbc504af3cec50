import { calendarDate, type Period } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'

export const shownPeriodFragment = graphql(`
  fragment ShownPeriod_period on Period {
    kind
    code
    from
    to
  }
`)

/** A period of the API as `displayPeriod` wants it; a term is then told by its days. */
export function shownPeriod(period: FragmentType<typeof shownPeriodFragment>): Period {
  const { kind, code, from, to } = readFragment(shownPeriodFragment, period)
  return {
    kind,
    code,
    from: from === null ? null : calendarDate(from),
    to: to === null ? null : calendarDate(to),
  }
}
