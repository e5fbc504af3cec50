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

export function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
