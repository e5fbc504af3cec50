/** "a, b and c", with the word of the language before the last. */
export function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? ''
  const others = items.slice(0, -1)
  return others.length === 0 ? last : `${others.join(', ')} ${word} ${last}`
}
