import type { Dimension } from '../dimensions.ts'
import { unknownCode } from '../unknown-code.ts'
import type { Wording } from '../wording.ts'

export interface Category {
  readonly code: string
  /** The wider category that holds this one. */
  readonly parent: string | null
  readonly label: Wording
  /** Stands for "nobody knows which", so it may be any other; an unknown proposal status is one. */
  readonly couldBeAny: boolean
}

export interface CategoryFit {
  /** Codes that lie wholly in what was asked. */
  readonly inside: readonly string[]
  /** Codes that lie in it only partly, or may. */
  readonly touching: readonly string[]
}

/** @throws InputError UNKNOWN_CODE for a code that the dimension does not have */
export function categoryFit(
  dimension: Dimension,
  categories: readonly Category[],
  asked: readonly string[],
): CategoryFit {
  const codes = categories.map(({ code }) => code)
  for (const code of asked) {
    if (!codes.includes(code)) throw unknownCode(`a code of ${dimension}`, code, codes)
  }
  return knownFit(categories, asked)
}

/** Definitions ask for the same few codes again and again. */
function knownFit(categories: readonly Category[], asked: readonly string[]): CategoryFit {
  const known = fits.get(categories) ?? new Map<string, CategoryFit>()
  fits.set(categories, known)
  const key = asked.join()
  const fit = known.get(key) ?? fitOf(categories, asked)
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(key, fit)
  return fit
}

const fits = new WeakMap<readonly Category[], Map<string, CategoryFit>>()
const MOST_REMEMBERED = 500

function fitOf(categories: readonly Category[], asked: readonly string[]): CategoryFit {
  const inside = categories.filter((category) =>
    ancestry(category, categories).some((code) => asked.includes(code)),
  )
  const insideCodes = inside.map(({ code }) => code)
  const wider = new Set(inside.flatMap((category) => ancestry(category, categories)))
  const touching = categories
    .filter(({ code, couldBeAny }) => !insideCodes.includes(code) && (wider.has(code) || couldBeAny))
    .map(({ code }) => code)
  return { inside: insideCodes, touching }
}

/** The category and all that hold it, from narrow to wide. */
function ancestry(category: Category, categories: readonly Category[]): readonly string[] {
  const parent = categories.find(({ code }) => code === category.parent)
  return parent ? [category.code, ...ancestry(parent, categories)] : [category.code]
}

/**
 * The fit of "not one of `asked`": only what lies wholly elsewhere is inside.
 * @throws InputError UNKNOWN_CODE for a code that the dimension does not have
 */
export function categoryFitOutside(
  dimension: Dimension,
  categories: readonly Category[],
  asked: readonly string[],
): CategoryFit {
  const { inside, touching } = categoryFit(dimension, categories, asked)
  const codes = categories.map(({ code }) => code)
  return { inside: codes.filter((code) => !inside.includes(code) && !touching.includes(code)), touching }
}
