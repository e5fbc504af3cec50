/**
 * A sentence in which no line ends between a number and the word that it counts, and none begins with a dash. For the
 * screen only, never for data.
 */
export function unbroken(sentence: string): string {
  return sentence.replace(/(?<=\d) (?=\p{L})| (?=[–—] )/gu, '\u00a0')
}
