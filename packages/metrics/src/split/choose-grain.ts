import { dayNumber } from '../columns/day-number.ts'
import type { FactColumns, FactGrain } from '../columns/fact-columns.ts'
import type { Dimension } from '../dimensions.ts'
import type { Plan } from '../question/plan.ts'
import type { Axis } from '../question/question.ts'
import type { Place } from '../reference/region-tree.ts'

/** The cheapest grain that tells all that the question asks; null when the facts themselves must be read. */
export function chooseGrain(plan: Plan, axes: readonly Axis[], { grains }: FactColumns): FactGrain | null {
  if (plan.question.filter.sources !== null) return null
  return (
    grains.find((grain) => {
      return (
        tellsRoles(grain, plan) &&
        tellsDimensions(grain, plan, axes) &&
        tellsTime(grain, plan, axes) &&
        tellsPlaces(grain, plan, axes)
      )
    }) ?? null
  )
}

/** The dimensions that a question needs: those it is split or filtered by, and the one across which people overlap. */
export function neededDimensions(
  { conditions, metric: { measure } }: Plan,
  axes: readonly Axis[],
): readonly Dimension[] {
  const overlapping = measure.kind === 'SUM' && measure.overlapping !== 'RECORD' ? measure.overlapping : null
  return [
    ...new Set([
      ...conditions.map(({ dimension }) => dimension),
      ...axes.flatMap((axis) => (axis.kind === 'CATEGORY' ? [axis.dimension] : [])),
      ...(overlapping === null ? [] : [overlapping]),
    ]),
  ]
}

function tellsDimensions({ dimensions }: FactGrain, plan: Plan, axes: readonly Axis[]): boolean {
  return neededDimensions(plan, axes).every((dimension) => dimensions.includes(dimension))
}

/** Whether a grain holds the roles that are asked, and no others that it cannot tell from them. */
export function tellsRoles({ roles, tables, recent }: FactGrain, plan: Plan): boolean {
  if (!plan.roles.every((role) => roles.includes(role))) return false
  const tellsEach = [...tables, ...(recent === null ? [] : [recent])].every(({ role }) => role !== null)
  return tellsEach || roles.every((role) => plan.roles.includes(role))
}

function tellsTime({ time }: FactGrain, { question: { period } }: Plan, axes: readonly Axis[]): boolean {
  if (time.kind === 'DAY') return true
  const isFine = axes.some((axis) => axis.kind === 'TIME' && (axis.grain === 'DAY' || axis.grain === 'WEEK'))
  if (isFine) return false
  const { from, to } = period
  return (
    (from === null || isCut(time.starts, dayNumber(from))) &&
    (to === null || isCut(time.starts, dayNumber(to) + 1))
  )
}

/** Nothing that is dated lies before the first stretch or after the last. */
function isCut(starts: Int32Array, day: number): boolean {
  return day <= (starts[0] ?? day) || day >= (starts.at(-1) ?? day) || includes(starts, day)
}

function includes(starts: Int32Array, day: number): boolean {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return starts[low] === day
}

/** Economic regions tell a question only where none of them is cut, and only in the division that they are of. */
function tellsPlaces({ places, division }: FactGrain, { area, tree }: Plan, axes: readonly Axis[]): boolean {
  if (places === 'EXACT') return true
  const levels = axes.flatMap((axis) => (axis.kind === 'REGION' ? [axis.level] : []))
  if (area === null && levels.length === 0) return true
  if (division !== tree) return false
  const isWhole = (region: Place) => {
    const { inside, touching } = tree.fit(region, area ?? [])
    return inside === touching
  }
  return (
    levels.every((level) => level === 'COUNTRY' || level === 'ECONOMIC_REGION') &&
    (area === null || tree.membersOf('ECONOMIC_REGION').every(isWhole))
  )
}
