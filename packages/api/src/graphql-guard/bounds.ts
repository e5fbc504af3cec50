/**
 * What one request may ask for; pages are bounded where lists are, in graph/lists/page.ts.
 * The cost is in points: about one for each value in the answer, 200 for each calculation of a figure.
 */
export const BOUNDS = {
  /** Lexical tokens of the document; the only bound that holds before validation. */
  tokens: 1_500,
  /** Fields below one another. GraphiQL's introspection needs 15. */
  depth: 15,
  /** After fragments are expanded. High, because work is priced and aliases are not. */
  aliases: 200,
  directives: 50,
  cost: 100_000,
  /** Selections after fragments are expanded; keeps fragments of fragments from costing time while they are priced. */
  selections: 10_000,
  /** Faults told in one answer. */
  errors: 10,
} as const
