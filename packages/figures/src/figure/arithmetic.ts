/** Margins are kept to thousandths: so sums up to nine trillion are the same in any order, in spite of binary fractions. */
export function rounded(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1000) / 1000
}

export function total(values: readonly number[]): number {
  return rounded(values.reduce((sum, value) => sum + value, 0))
}

/** The total of upper bounds; null when one of them is missing. */
export function totalOrOpen(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === values.length ? total(known) : null
}

/** As many digits as a reader needs of a number that was divided: 1,458, 23.4, 0.04. */
export function readable(value: number): number {
  const digits = value >= 100 ? 1 : value >= 1 ? 10 : 100
  return Math.round(value * digits) / digits
}
