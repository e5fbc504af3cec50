import type { Unit } from '@council-outcomes/figures'
import type { MetricDefinition } from '../../src/metric-definition.ts'
import { type Amount, added, exactly, type Spoken, type Tally } from './amount.ts'
import type { Item } from './item.ts'
import type { Remainder } from './remainders.ts'

/**
 * How many different things there are. Those that a reported total leaves unnamed are none of the things in its scope,
 * but may be any other: so beside others there are at least as many as in the fullest scope, and at most all together.
 */
export function distinctOf(items: readonly Item[], unit: Unit): Tally {
  const records = items.filter(({ isStatement }) => !isStatement)
  const totals = items.filter(isRemainder)
  const wordsOnly = totals.filter(({ says }) => says.amount === null).length
  const isSilent = items.length === wordsOnly
  return { amount: isSilent ? null : different(records, totals.filter(saysNumber)), wordsOnly, unit }
}

type Numbered = Remainder & { readonly says: { readonly amount: Amount } }

function isRemainder(item: Item): item is Remainder {
  return item.isStatement
}

function saysNumber(remainder: Remainder): remainder is Numbered {
  return remainder.says.amount !== null
}

function different(records: readonly Item[], totals: readonly Numbered[]): Amount {
  const named = exactly(new Set(records.map(({ thing }) => thing)).size)
  if (totals.length === 0) return named
  const others = (one: Numbered) => totals.filter((total) => total !== one)
  const widest = totals.find((one) => holdsAll(one, records, others(one)))
  if (widest !== undefined) return added([different(records, others(widest)), widest.says.amount])

  const fullest = totals.map((one) => {
    const ids = one.inScope.map(({ id }) => id)
    const things = thingsIn(one)
    const isIn = ({ id, thing, isStatement }: Item) =>
      isStatement ? ids.includes(id) : things.includes(thing)
    return added([different(records.filter(isIn), others(one).filter(isIn)), one.says.amount])
  })
  return between([named, ...fullest], added([named, ...totals.map(({ says }) => says.amount)]))
}

/** Whether everything else is among what a total speaks of. An outlet is, where one of its articles is. */
function holdsAll(total: Numbered, records: readonly Item[], others: readonly Numbered[]): boolean {
  const things = thingsIn(total)
  const ids = total.inScope.map(({ id }) => id)
  return records.every(({ thing }) => things.includes(thing)) && others.every(({ id }) => ids.includes(id))
}

function thingsIn({ inScope }: Numbered): readonly string[] {
  return inScope.filter(({ isStatement }) => !isStatement).map(({ thing }) => thing)
}

function between(lower: readonly Amount[], all: Amount): Amount {
  const from = lower.map((amount) => amount.from).reduce(larger)
  const open = from.about ? 'ABOUT_OR_MORE' : 'AT_LEAST'
  return {
    least: Math.max(...lower.map((amount) => amount.least)),
    most: all.most,
    from,
    to: all.to,
    wording: all.to === null ? open : 'RANGE',
  }
}

/** Of two equal ends the sure one says more. */
function larger(a: Spoken, b: Spoken): Spoken {
  if (a.value !== b.value) return a.value > b.value ? a : b
  return a.about ? b : a
}

/** Where different things are counted, the first record of each stands for it. */
export function onePerThing(items: readonly Item[], { measure }: MetricDefinition): readonly Item[] {
  if (measure.kind !== 'DISTINCT') return items
  const isFirst = (item: Item) => items.find(({ thing }) => thing === item.thing) === item
  return items.filter((item) => item.isStatement || isFirst(item))
}
