import type { CalendarDate, Period } from '@council-outcomes/figures'
import { metricOf } from '../../src/catalogue/catalogue.ts'
import type { Dimension } from '../../src/dimensions.ts'
import type { MetricDefinition } from '../../src/metric-definition.ts'
import { fitOfCategory } from './categories.ts'
import { recordsOf } from './counted-things.ts'
import { all, type Days, type Fit, fitOfDays } from './fit.ts'
import type { Division } from './geography.ts'
import type { Item } from './item.ts'
import type { CouncilRecord } from './made-up/record.ts'
import { type Asked, divisionOf, hasSource, hasWords, rolesOf } from './question.ts'
import { type Excess, remaindersOf } from './remainders.ts'

/** A region that the division does not have, for which nobody can ask. */
export class NoSuchRegion extends Error {}

/** All that may belong to an answer. */
export interface Reading {
  readonly record: CouncilRecord
  readonly asked: Asked
  readonly metric: MetricDefinition
  readonly division: Division
  readonly items: readonly Item[]
  /** Those that fit what is asked, wholly or not. */
  readonly fitting: readonly { readonly item: Item; readonly fit: Fit }[]
  readonly excesses: readonly Excess[]
}

export function read(record: CouncilRecord, asked: Asked): Reading {
  const metric = metricOf(asked.metric)
  const division = divisionOf(asked, record)
  if (asked.region !== null && !division.has(asked.region)) throw new NoSuchRegion(asked.region)
  const { left, excesses } = remaindersOf(record, metric, division)
  const isAsked = (item: Item) =>
    rolesOf(asked).includes(item.role) &&
    hasWords(asked.filter, item.qualifier) &&
    hasSource(asked.filter, item.sources) &&
    // What says nothing of the days of its answer says nothing of their median.
    (metric.measure.kind !== 'MEDIAN' || item.days !== null)
  const items = [...recordsOf(record, metric), ...left].filter(isAsked)
  const reading = { record, asked, metric, division, items }
  return {
    ...reading,
    excesses: excesses.filter(({ statement }) => isAsked(statement) && fitOf(statement, reading) !== 'OUT'),
    fitting: items.map((item) => ({ item, fit: fitOf(item, reading) })).filter(({ fit }) => fit !== 'OUT'),
  }
}

/** How an item fits all that is asked; in time by `period`, where a part of the asked one is meant. */
export function fitOf(
  item: Item,
  { record, asked, metric, division }: Pick<Reading, 'record' | 'asked' | 'metric' | 'division'>,
  period: Period = asked.period,
): Fit {
  const { where, dimensions, measure } = metric
  return all([
    measure.kind === 'STOCK' ? fitOfStock(item, period, record.today) : fitOfDays(item, period),
    asked.region === null ? 'IN' : division.fit(item.regions, [asked.region]),
    ...dimensions.map((dimension) => fitOfDimension(item, dimension, asked.filter.categories[dimension])),
    ...dimensions.map((dimension) =>
      fitOfDimension(item, dimension, { in: where[dimension] ?? null, notIn: null }),
    ),
  ])
}

function fitOfDimension(
  { categories }: Item,
  dimension: Dimension,
  choice: Parameters<typeof fitOfCategory>[2] | undefined,
): Fit {
  return choice === undefined || (choice.in === null && choice.notIn === null)
    ? 'IN'
    : fitOfCategory(dimension, categories[dimension] ?? null, choice)
}

/** On the last day of a period, or today where it still runs. Of one that has not begun nobody knows anything. */
function fitOfStock({ from, to, isUncertain }: Item, period: Days, today: CalendarDate): Fit {
  const day = period.to === null || period.to > today ? today : period.to
  if (period.from !== null && period.from > day) return 'OUT'
  if ((from !== null && from > day) || (to !== null && to <= day)) return 'OUT'
  return from === null || isUncertain ? 'MAYBE' : 'IN'
}
