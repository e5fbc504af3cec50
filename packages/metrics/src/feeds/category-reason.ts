import type { Dimension } from '../dimensions.ts'
import type { Plan } from '../question/plan.ts'

/** Why the definition of a metric leaves these categories out; null where it asks for no others. */
export function categoryReason(
  { conditions }: Plan,
  codeOf: (dimension: Dimension) => string | null,
): 'OTHER_CATEGORY' | 'UNCERTAIN' | null {
  const fits = conditions.map(({ dimension, fit }) => {
    const code = codeOf(dimension)
    if (code === null || fit.touching.includes(code)) return 'UNCERTAIN'
    return fit.inside.includes(code) ? null : 'OTHER_CATEGORY'
  })
  return fits.find((fit) => fit === 'OTHER_CATEGORY') ?? fits.find((fit) => fit !== null) ?? null
}
