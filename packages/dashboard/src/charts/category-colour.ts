const OWN_COLOURS = 7

/**
 * The colour token of a category. The same code gets the same colour on every page, because it goes by the place of the
 * code in the fixed order of all categories; from the eighth on, and for unknown codes, it is the colour of "other".
 */
export function categoryColour(code: string, categoryOrder: readonly string[]): string {
  const place = categoryOrder.indexOf(code)
  return place >= 0 && place < OWN_COLOURS ? `var(--cat-${place + 1})` : OTHER_COLOUR
}

/** The colour of "other", which several categories may share. */
export const OTHER_COLOUR = 'var(--cat-other)'
