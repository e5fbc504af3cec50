import { categoryColour } from './category-colour.ts'
import type { KeyEntry } from './stack-key.tsx'

/** One entry for each colour, in the order of the stack; categories that share the colour of "other" share its entry. */
export function keyEntries(
  series: readonly { readonly code: string; readonly label: string }[],
  levels: readonly { readonly from: number; readonly to: number }[],
  categoryOrder: readonly string[],
  otherLabel: string,
): readonly KeyEntry[] {
  const entries = series.map(({ code, label }, index) => {
    const colour = categoryColour(code, categoryOrder)
    const { from = 0, to = 0 } = levels[index] ?? {}
    return { colour, label: colour === 'var(--cat-other)' ? otherLabel : label, level: (from + to) / 2 }
  })
  return entries.filter(
    (entry, index) => entries.findIndex(({ colour }) => colour === entry.colour) === index,
  )
}
