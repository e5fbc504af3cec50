import { addDays, type CalendarDate } from '@council-outcomes/figures'
import type { FactColumns, FactGrain } from '../columns/fact-columns.ts'
import { type Margin, marginal } from '../columns/marginal.ts'
import { firstInMember } from '../columns/places.ts'
import { type Detail, readGrain } from '../columns/read-grain.ts'
import { citedBy } from '../facts/cited-by.ts'
import type { Plan } from '../question/plan.ts'
import type { Axis } from '../question/question.ts'
import type { Remainders } from '../remainders/remainder.ts'
import { remaindersOf } from '../remainders/remainders.ts'
import { scopePlan } from '../remainders/scope.ts'
import type { AxisMembers } from '../split/axis-members.ts'
import { chooseGrain, neededDimensions } from '../split/choose-grain.ts'
import { recordSplit } from '../split/record-split.ts'
import type { Split } from '../split/split.ts'
import { stockSplit } from '../split/stock-split.ts'
import { sumSplit } from '../split/sum-split.ts'
import type { AnswerRoute } from './analysis.ts'
import { type AnswerContext, onceForSnapshot } from './context.ts'

/**
 * A question counted and split, in memory where columns tell enough, otherwise over the facts.
 * @param among the only places whose cells will be read, so that the facts of others can be left out; null for all
 */
export async function count(
  context: AnswerContext,
  plan: Plan,
  axes: readonly AxisMembers[],
  among: readonly string[] | null = null,
): Promise<Split> {
  const remainders = await remaindersAsked(context, plan)
  const { columns, grain } = await grainFor(context, plan, axes, among)
  return splitOf(plan, axes, columns, grain, remainders)
}

/** Which way a question goes. */
export function routeOf({ route }: AnswerContext, plan: Plan, axes: readonly Axis[]): AnswerRoute {
  if (route !== null) return route
  return chooseGrain(plan, axes, plan.council.facts[plan.metric.fact]) === null ? 'FACTS' : 'COLUMNS'
}

/** The reported totals of a metric with what they leave unexplained, whatever else is asked. */
export function remaindersFor(context: AnswerContext, plan: Plan): Promise<Remainders> {
  const { regionsAsOf, council } = plan.question
  return onceForSnapshot(context, `${council.id} ${plan.metric.code} ${regionsAsOf ?? council.today}`, () =>
    remaindersOf(plan, async (statement, spoken) => {
      const scope = scopePlan(statement, spoken)
      // Others may wait for it too, so it is not ended when this question is given up.
      const { columns, grain } = await grainFor({ ...context, signal: null }, scope, [])
      return splitOf(scope, [], columns, grain, NO_REMAINDERS).total()
    }),
  )
}

const NO_REMAINDERS: Remainders = new Map()

function splitOf(
  plan: Plan,
  axes: readonly AxisMembers[],
  columns: FactColumns,
  grain: FactGrain,
  remainders: Remainders,
): Split {
  const { measure } = plan.metric
  if (measure.kind === 'STOCK') return stockSplit(plan, axes, columns, grain, remainders)
  const isSum = measure.kind === 'SUM' && measure.overlapping !== 'RECORD'
  return (isSum ? sumSplit : recordSplit)(plan, axes, columns, grain, remainders)
}

/** The remainders of the reported totals that the question's sources support, or of all. */
export async function remaindersAsked(context: AnswerContext, plan: Plan): Promise<Remainders> {
  const remainders = await remaindersFor(context, plan)
  const { sources } = plan.question.filter
  if (sources === null || remainders.size === 0) return remainders
  const cited = await context.facts.query<{ id: string }>(citedBy('REPORTED_TOTAL', sources))
  const ids = new Set(cited.map(({ id }) => id))
  return new Map([...remainders].filter(([id]) => ids.has(id)))
}

async function grainFor(
  context: AnswerContext,
  plan: Plan,
  axes: readonly AxisMembers[],
  among: Detail['among'] = null,
) {
  const known = plan.council.facts[plan.metric.fact]
  const asked = axes.map(({ axis }) => axis)
  const grain = context.route === 'FACTS' ? null : chooseGrain(plan, asked, known)
  if (grain !== null) {
    const margin = marginOf(plan, axes, known)
    return { columns: known, grain: margin === null ? grain : marginal(grain, margin, known.codes) }
  }
  const columns = await readGrain(context.facts, plan, detailOf(plan, axes, among), context.signal)
  const [made] = columns.grains
  if (made === undefined) throw new Error('Columns made for a question have one grain.')
  return { columns, grain: made }
}

/** What of a grain the question asks; the rest can be added up beforehand. Null where all of it is asked. */
function marginOf(plan: Plan, axes: readonly AxisMembers[], columns: FactColumns): Margin | null {
  const asked = axes.map(({ axis }) => axis)
  const levels = asked.flatMap((axis) => (axis.kind === 'REGION' ? [axis.level] : []))
  // An area may cut between sets of places that lie in the same member of a level.
  if (plan.area !== null) return null
  const { period, filter } = plan.question
  if (filter.qualifiers !== null || plan.onlyChildren) return null
  const isYearly = asked.every((axis) => axis.kind !== 'TIME' || axis.grain === 'YEAR')
  const endsYear = (day: CalendarDate | null, end: string) => day === null || day.endsWith(end)
  const [level] = levels
  return {
    dimensions: neededDimensions(plan, asked),
    places:
      level === undefined ? null : { by: level, first: firstInMember(columns.places, plan.tree, level) },
    years: isYearly && endsYear(period.from, '-01-01') && endsYear(period.to, '-12-31'),
  }
}

function detailOf(plan: Plan, axes: readonly AxisMembers[], among: Detail['among']): Detail {
  const asked = axes.map(({ axis }) => axis)
  return {
    cuts: cutsOf(plan, axes),
    dimensions: neededDimensions(plan, asked),
    places: plan.area !== null || asked.some(({ kind }) => kind === 'REGION'),
    among,
    // Only of assistance are there too many to look at one by one.
    records: plan.fact.record !== 'ASSISTANCE',
  }
}

/** The days at which steps or the asked period begin, or end the day before. */
function cutsOf(
  { question: { period }, metric }: Plan,
  axes: readonly AxisMembers[],
): readonly CalendarDate[] | null {
  const time = axes.find(({ axis }) => axis.kind === 'TIME')
  const isDaily = time?.axis.kind === 'TIME' && time.axis.grain === 'DAY'
  if (isDaily || metric.measure.kind === 'STOCK') return null
  const steps = (time?.members ?? []).flatMap((member) => (member.kind === 'PERIOD' ? [member.period] : []))
  const edges = [period, ...steps].flatMap(({ from, to }) => [
    ...(from === null ? [] : [from]),
    ...(to === null || to === LAST_DATE ? [] : [addDays(to, 1)]),
  ])
  return [...new Set(edges)].toSorted()
}

const LAST_DATE = '9999-12-31'
