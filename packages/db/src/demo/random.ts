/** A source of numbers from 0 up to but not including 1; the same seed and name give the same numbers. */
export type Random = () => number

/** An independent stream of numbers by sfc32, so that adding draws to one part leaves the other parts as they were. */
export function random(seed: number, name: string): Random {
  let a = 0x9e3779b9
  let b = hash(name)
  let c = seed
  let counter = 1
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4294967296
  }
  for (let round = 0; round < 12; round += 1) next()
  return next
}

export function chance(rng: Random, probability: number): boolean {
  return rng() < probability
}

/** A whole number from `min` to `max`, both included. */
export function whole(rng: Random, min: number, max: number): number {
  return min + Math.floor(rng() * (max - min + 1))
}

/** @throws RangeError for an empty list. */
export function pick<T>(rng: Random, list: readonly T[]): T {
  const value = list[Math.floor(rng() * list.length)]
  if (value === undefined) throw new RangeError('Nothing to pick from')
  return value
}

/** Up to `count` different members of the list. */
export function pickSeveral<T>(rng: Random, list: readonly T[], count: number): readonly T[] {
  const several = new Set<T>()
  for (let draw = 0; draw < count; draw += 1) several.add(pick(rng, list))
  return [...several]
}

/** A draw in which each value comes up in proportion to its weight; the draw throws RangeError when there are no choices. */
export function weighted<T>(choices: Iterable<readonly [T, number]>): (rng: Random) => T {
  const values: T[] = []
  const upTo: number[] = []
  let sum = 0
  for (const [value, weight] of choices) {
    sum += weight
    values.push(value)
    upTo.push(sum)
  }
  return (rng) => {
    const at = rng() * sum
    let low = 0
    let high = upTo.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((upTo[middle] ?? sum) > at) high = middle
      else low = middle + 1
    }
    const value = values[low]
    if (value === undefined) throw new RangeError('Nothing to draw from')
    return value
  }
}

/** A whole number, at least 1, with the given median and a long tail to the right; `spread` is the sigma of its logarithm. */
export function longTailed(rng: Random, median: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng())
  return Math.max(1, Math.round(median * Math.exp(spread * normal)))
}

/** 32-bit FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value
}
