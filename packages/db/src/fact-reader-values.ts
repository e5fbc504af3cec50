import pg from 'pg'

/** pg would make a calendar day a moment in the server's time zone, and a bigint a text. */
export const factTypes: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => PARSERS.get(type) ?? pg.types.getTypeParser(type, format),
}

const asText = (text: string) => text

const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, asText],
  [pg.types.builtins.INT8, Number],
])

/** pg writes a Date in local time, so that a `date` parameter could be the day before. */
export function factValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  return Array.isArray(value) ? value.map(factValue) : value
}
