/** Each connection keeps what was prepared on it for as long as it lives, so there must be an end to it. */
const MOST_NAMES = 200

/**
 * Gives each text of a statement its name, under which the server prepares it once on each connection.
 * Texts beyond the first 200 get none: they work as well, and are prepared every time.
 */
export function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= MOST_NAMES) return known
    const name = `statement_${names.size + 1}`
    names.set(text, name)
    return name
  }
}
