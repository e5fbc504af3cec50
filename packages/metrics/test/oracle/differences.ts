import type { PlainAnswer } from './any-question.ts'

/** Where two answers differ: the path of each value with what the engine and what the oracle says. */
export function differences(engine: PlainAnswer, oracle: PlainAnswer): readonly string[] {
  return differ(engine, oracle, '').slice(0, MOST)
}

const MOST = 12

function differ(a: unknown, b: unknown, path: string): readonly string[] {
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
    return keys.flatMap((key) => differ(a[key], b[key], `${path}/${key}`))
  }
  return isSame(a, b) ? [] : [`${path}: engine ${JSON.stringify(a)}, oracle ${JSON.stringify(b)}`]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Shares are quotients of binary fractions; everything else is exact to the thousandth. */
function isSame(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a))
    : a === b
}
