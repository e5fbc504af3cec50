import type { Asked } from './cost-table.ts'
import type { Variables } from './variables.ts'

/** Points: known from the document alone, or once its variables and sizes are. */
export type Price = number | ((variables: Variables, asked: Asked) => number)

export function priceFor(price: Price, variables: Variables, asked: Asked): number {
  return typeof price === 'number' ? price : price(variables, asked)
}

export function sumOf(prices: readonly Price[]): Price {
  return combined(prices, (a, b) => a + b)
}

export function largestOf(prices: readonly Price[]): Price {
  return combined(prices, (a, b) => Math.max(a, b))
}

/** What the document alone decides is worked out now, and once. */
function combined(prices: readonly Price[], join: (a: number, b: number) => number): Price {
  const known = prices.filter((price) => typeof price === 'number').reduce(join, 0)
  const open = prices.filter((price) => typeof price === 'function')
  if (open.length === 0) return known
  return (variables, asked) => open.reduce((result, price) => join(result, price(variables, asked)), known)
}
