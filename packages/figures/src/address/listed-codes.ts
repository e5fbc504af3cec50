/** Codes side by side, such as `MEETINGS_HELD,EVENTS_HELD`. A comma within a code is written `%2C`. */
export function listText(codes: readonly string[]): string {
  return codes.map((code) => code.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',')
}

/** An empty text is no code at all. */
export function readListText(text: string): readonly string[] {
  if (text === '') return []
  return text.split(',').map((code) => code.replaceAll('%2C', ',').replaceAll('%25', '%'))
}
