import { setImmediate } from 'node:timers/promises'
import { UNITS } from '@council-outcomes/figures'
import type { Dimension } from '../dimensions.ts'
import { groupBy } from '../group-by.ts'
import { lengthClass } from './by-length.ts'
import type { FactColumns, FactGrain } from './fact-columns.ts'
import { type FactTable, OPEN_FROM, OPEN_TO, QUALIFIER_CODES, type WordedAmounts } from './fact-table.ts'
import { joinedTables } from './joined-tables.ts'
import { longestSpan } from './longest-span.ts'

/** What a question needs to know of a grain. How amounts are worded stays known, but cannot be asked for. */
export interface Margin {
  /** A set of places stands for all that are alike: null where places do not matter at all. */
  readonly places: PlacesAlike | null
  readonly dimensions: readonly Dimension[]
  /** Whether years are fine enough. */
  readonly years: boolean
}

interface PlacesAlike {
  /** Names what makes places alike; the same name is always the same. */
  readonly by: string
  /** For each set of places, the first set that is alike. */
  readonly first: Uint16Array
}

/**
 * The grain with everything added up that a question does not ask: fewer rows in fewer tables that say the same. It is
 * added up once for each kind of question and kept as long as the tables are; what was written since stands beside it as
 * it is. Adding up very many rows is left for later: until then the grain says the same, more slowly.
 */
export function marginal(grain: FactGrain, margin: Margin, codes: FactColumns['codes']): FactGrain {
  if (!hasMarginals(grain)) return grain
  const known = keptOf(grain)
  const key = keyOf(grain, margin)
  if (!known.has(key) && rowsOf(grain) <= MOST_ROWS_AT_ONCE) {
    known.set(
      key,
      together(
        grain.tables.map((table) => addedUp(table, margin)),
        codes,
      ),
    )
  }
  const tables = known.get(key)
  if (tables === undefined) void prepareMarginal(grain, margin, codes, setImmediate)
  return tables ? { ...grain, tables } : grain
}

function rowsOf({ tables }: FactGrain): number {
  return tables.reduce((sum, table) => sum + table.rows, 0)
}

/** Some milliseconds. */
const MOST_ROWS_AT_ONCE = 20_000

/** Makes a marginal before it is asked for, in steps between which other work of the process can be done. */
export async function prepareMarginal(
  grain: FactGrain,
  margin: Margin,
  codes: FactColumns['codes'],
  pause: () => Promise<void>,
): Promise<void> {
  const known = keptOf(grain)
  const key = keyOf(grain, margin)
  if (!hasMarginals(grain) || known.has(key)) return
  // It is being made.
  known.set(key, null)
  try {
    const tables: FactTable[] = []
    for (const table of grain.tables) {
      tables.push(addedUp(table, margin))
      await pause()
    }
    known.set(key, together(tables, codes))
  } finally {
    if (known.get(key) === null) known.delete(key)
  }
}

/** Single records are few, and a question may want to see each. */
function hasMarginals({ tables }: FactGrain): boolean {
  return tables.every(({ records }) => records === null)
}

/** Null for what is being made. */
function keptOf({ tables }: FactGrain): Map<string, readonly FactTable[] | null> {
  const known = kept.get(tables) ?? new Map<string, readonly FactTable[] | null>()
  kept.set(tables, known)
  return known
}

const kept = new WeakMap<readonly FactTable[], Map<string, readonly FactTable[] | null>>()

/** What all rows of a table share is kept in any case. */
function keyOf({ tables }: FactGrain, { places, years, dimensions }: Margin): string {
  const told = dimensions.filter((dimension) => tables.some(({ categories }) => categories[dimension]))
  return `${places?.by} ${years} ${told.toSorted().join()}`
}

/** Each table costs a question something, so those of rows of similar length become one. */
function together(tables: readonly FactTable[], codes: FactColumns['codes']): readonly FactTable[] {
  const classes = groupBy(
    tables.filter(({ rows }) => rows > 0),
    ({ longest }) => lengthClass(longest),
  )
  return [...classes.values()].map((alike) => joinedTables(alike, codes))
}

/** Rows that agree in all that is kept become one. */
function addedUp(table: FactTable, margin: Margin): FactTable {
  const from = margin.years ? eachDay(table.from, startOfYear) : table.from
  const to = margin.years ? eachDay(table.to, endOfYear) : table.to
  const place = margin.places === null ? null : placesAlike(table.place, margin.places)
  const dimensions = margin.dimensions.filter((dimension) => table.categories[dimension] !== undefined)
  const categories = dimensions.flatMap((dimension) => table.categories[dimension] ?? [])
  const keys = keysOf([
    numbered(to),
    ...(place === null ? [] : [place]),
    ...(table.role === null ? [] : [table.role]),
    ...categories,
  ])
  const firsts: number[] = []
  const into = new Int32Array(table.rows)
  const alike = new Map<number, number>()
  for (let row = 0; row < table.rows; row += 1) {
    // Rows are sorted by their first day: only those of the same day can be alike.
    if (row === 0 || from[row] !== from[row - 1]) alike.clear()
    const key = keys[row] ?? 0
    const found = alike.get(key) ?? firsts.length
    if (found === firsts.length) {
      alike.set(key, found)
      firsts.push(row)
    }
    into[row] = found
  }
  const days = (column: Int32Array) => Int32Array.from(firsts, (row) => column[row] ?? 0)
  const codesOf = (column: Uint16Array) => Uint16Array.from(firsts, (row) => column[row] ?? 0)
  const [ownFrom, ownTo] = [days(from), days(to)]
  const worded = wordedAmounts(table, into, firsts.length)
  return {
    rows: firsts.length,
    only: table.only,
    from: ownFrom,
    to: ownTo,
    longest: longestSpan(ownFrom, ownTo),
    // Nobody asks for the places of a marginal without them.
    place: place === null ? new Uint16Array(firsts.length) : codesOf(place),
    categories: Object.fromEntries(
      Object.entries(table.categories)
        .filter(([dimension]) => margin.dimensions.some((kept) => kept === dimension))
        .map(([dimension, column]) => [dimension, codesOf(column)]),
    ),
    role: table.role === null ? null : Uint8Array.from(firsts, (row) => table.role?.[row] ?? 0),
    unit: NONE,
    qualifier: NONE,
    count: NO_COUNTS,
    value: NO_VALUES,
    records: null,
    worded,
  }
}

const NONE = new Uint8Array(0)
const NO_COUNTS = new Int32Array(0)
const NO_VALUES = new Float64Array(0)

/** The amounts of all rows that became one, by their wording. */
function wordedAmounts(
  { qualifier, unit, count, value }: FactTable,
  into: Int32Array,
  rows: number,
): WordedAmounts {
  const counts = new Int32Array(rows * WORDINGS)
  const sums = new Float64Array(rows * WORDINGS)
  const notChildren = new Int32Array(rows)
  for (let row = 0; row < into.length; row += 1) {
    const found = into[row] ?? 0
    const at = found * WORDINGS + (qualifier[row] ?? 0)
    const records = count[row] ?? 0
    counts[at] = (counts[at] ?? 0) + records
    sums[at] = (sums[at] ?? 0) + (value[row] ?? 0)
    if (unit[row] !== CHILD) notChildren[found] = (notChildren[found] ?? 0) + records
  }
  const used = Uint32Array.from(counts.keys()).filter((at) => counts[at] !== 0)
  const ends = new Int32Array(rows)
  for (const at of used) ends[Math.floor(at / WORDINGS)] = (ends[Math.floor(at / WORDINGS)] ?? 0) + 1
  for (let row = 1; row < rows; row += 1) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0)
  return {
    ends,
    wordings: Uint8Array.from(used, (at) => at % WORDINGS),
    counts: Int32Array.from(used, (at) => counts[at] ?? 0),
    sums: Float64Array.from(used, (at) => sums[at] ?? 0),
    notChildren,
  }
}

const WORDINGS = QUALIFIER_CODES.length
const CHILD = UNITS.indexOf('CHILD')

function placesAlike(places: Uint16Array, { first }: PlacesAlike): Uint16Array {
  return places.map((place) => first[place] ?? place)
}

/** One number for each row, the same where all columns are the same. */
function keysOf(columns: readonly (Uint8Array | Uint16Array | Uint32Array)[]): Float64Array {
  const keys = new Float64Array(columns[0]?.length ?? 0)
  for (const column of columns) {
    // Together they have far fewer values than a double can tell apart: 2 to the 53rd.
    const size = largestOf(column) + 1
    for (let row = 0; row < keys.length; row += 1) keys[row] = (keys[row] ?? 0) * size + (column[row] ?? 0)
  }
  return keys
}

function largestOf(column: Iterable<number>): number {
  let largest = 0
  for (const value of column) if (value > largest) largest = value
  return largest
}

/** Days as small numbers in the order in which they come. */
function numbered(days: Int32Array): Uint32Array {
  const numbers = new Map<number, number>()
  return Uint32Array.from(days, (day) => {
    const number = numbers.get(day) ?? numbers.size
    numbers.set(day, number)
    return number
  })
}

/** There are far fewer days than rows. */
function eachDay(days: Int32Array, to: (day: number) => number): Int32Array {
  const known = new Map<number, number>()
  return days.map((day) => {
    const found = known.get(day) ?? to(day)
    known.set(day, found)
    return found
  })
}

function startOfYear(day: number): number {
  return day === OPEN_FROM ? day : Date.UTC(yearOf(day), 0, 1) / MS_PER_DAY
}

function endOfYear(day: number): number {
  return day === OPEN_TO ? day : Date.UTC(yearOf(day) + 1, 0, 1) / MS_PER_DAY - 1
}

function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear()
}

const MS_PER_DAY = 86_400_000
