/** What the choice of a plan goes by. */
export interface PlanPlace {
  readonly metric: { readonly code: string }
  readonly region: { readonly code: string } | null
  readonly period: { readonly code: string }
  readonly status: string
}

/**
 * One target for each metric and place: that of exactly the asked period, else the newest that has begun, else the next.
 * The plans come newest first.
 */
export function newestPlans<Plan extends PlanPlace>(plans: readonly Plan[], asked: string): readonly Plan[] {
  const places = [...new Set(plans.map(placeOf))]
  return places.flatMap((place) => {
    const candidates = plans.filter((plan) => placeOf(plan) === place)
    const exact = candidates.find(({ period }) => period.code === asked)
    const begun = candidates.find(({ status }) => status !== 'NOT_BEGUN')
    const chosen = exact ?? begun ?? candidates.at(-1)
    return chosen === undefined ? [] : [chosen]
  })
}

function placeOf({ metric, region }: PlanPlace): string {
  return `${metric.code} ${region?.code ?? ''}`
}
