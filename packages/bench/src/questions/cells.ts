/** What an answer says, to be compared between systems: amounts by what they are of, such as "2024-05 ER-BA". */
export type Cells = ReadonlyMap<string, Amount>

export interface Amount {
  readonly low: number
  /** Infinity where there is no upper bound. */
  readonly high: number
}

export function exactly(value: number): Amount {
  return { low: value, high: value }
}

/**
 * Where our answer contradicts the limit's, at most a few sentences; none when each of its sums lies between our bounds and we
 * have nothing beyond them in its rows. It counts what is exact and knows no bounds.
 */
export function contradictions(limit: Cells, ours: Cells): readonly string[] {
  const wrong = [...limit].flatMap(([name, { low: sum }]) => {
    const amount = ours.get(name)
    if (amount === undefined) return [`${name}: ${sum} is missing`]
    return sum >= amount.low - ROUNDING && sum <= amount.high + ROUNDING
      ? []
      : [`${name}: ${sum} is not between ${amount.low} and ${amount.high}`]
  })
  const surplus = [...ours].flatMap(([name, { low }]) =>
    low > ROUNDING && !limit.has(name) && !LEFT_OUT.test(name)
      ? [`${name}: the limit knows nothing of ${low}`]
      : [],
  )
  return [...wrong, ...surplus].slice(0, MOST)
}

/** What the limit has no row for: what cannot be placed, and places outside the regions. */
const LEFT_OUT = /NOT_DATED|NOT_LOCATED|NOT_SPECIFIED|SEVERAL_REGIONS|ONLINE|ABROAD/
const ROUNDING = 1e-6
const MOST = 5
