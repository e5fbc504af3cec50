/** The same text for the same JSON value, whatever the order of its keys; null for one nested deeper than `levels`. */
export function canonicalJson(value: unknown, levels = DEEPEST): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (levels === 0) return null
  return Array.isArray(value) ? canonicalList(value, levels) : canonicalObject(value, levels)
}

/** No input of the schema is as deep; a client may send anything. */
const DEEPEST = 20

function canonicalList(list: readonly unknown[], levels: number): string | null {
  const items: string[] = []
  for (const value of list) {
    const item = canonicalJson(value, levels - 1)
    if (item === null) return null
    items.push(item)
  }
  return `[${items.join(',')}]`
}

function canonicalObject(object: object, levels: number): string | null {
  const fields: string[] = []
  for (const [name, value] of Object.entries(object).sort(byName)) {
    const field = canonicalJson(value, levels - 1)
    if (field === null) return null
    fields.push(`${JSON.stringify(name)}:${field}`)
  }
  return `{${fields.join(',')}}`
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
