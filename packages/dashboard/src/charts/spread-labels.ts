/**
 * Moves labels apart that want the same place: heights in px from the top, in the order given (downwards), at least `gap`
 * apart, inside `top` to `bottom` as long as they fit there. The order is kept and no label moves further than it must.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const down: number[] = []
  for (const y of wanted) down.push(Math.max(y, (down.at(-1) ?? top - gap) + gap))
  const up: number[] = []
  for (const y of down.reverse()) up.push(Math.min(y, (up.at(-1) ?? bottom + gap) - gap))
  return up.reverse()
}
