/** A part of a Prisma query: names with what is said of them. */
export type Entries = Readonly<Record<string, unknown>>

export function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
