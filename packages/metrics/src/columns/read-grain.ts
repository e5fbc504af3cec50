import type { CouncilRole, FactReader, StatedQualifier } from '@council-outcomes/db'
import { addDays, type CalendarDate, UNITS, type Unit } from '@council-outcomes/figures'
import type { Dimension } from '../dimensions.ts'
import type { Plan } from '../question/plan.ts'
import { dayNumber } from './day-number.ts'
import type { FactColumns, FactGrain } from './fact-columns.ts'
import { type FactTable, OPEN_FROM, OPEN_TO, QUALIFIER_CODES, ROLE_CODES } from './fact-table.ts'
import { grainQuery } from './grain-query.ts'

/** What a question needs to know of each fact. */
export interface Detail {
  /** Days at which time is cut; null keeps every day. */
  readonly cuts: readonly CalendarDate[] | null
  readonly dimensions: readonly Dimension[]
  readonly places: boolean
  /** Only facts with a place among these are wanted; null for all. */
  readonly among: readonly string[] | null
  /** Whether each record must stay a row of its own. */
  readonly records: boolean
}

/**
 * Columns made for one question from the facts themselves, grouped by the database as far as the question allows.
 * It takes as long as there are facts in the asked period; the reader's statement timeout ends what takes too long.
 */
export async function readGrain(
  facts: FactReader,
  plan: Plan,
  detail: Detail,
  signal: AbortSignal | null,
): Promise<FactColumns> {
  const query = grainQuery(plan, detail)
  if (signal === null) return columnsOf(await facts.query<FactRow>(query), detail, plan)
  const reads = runningReads(signal)
  const key = JSON.stringify([query.text, query.values])
  const known = reads.get(key)
  if (known !== undefined) return known
  const read = facts.query<FactRow>(query, { signal }).then((rows) => columnsOf(rows, detail, plan))
  reads.set(key, read)
  return read.finally(() => reads.delete(key))
}

/** What a request asks of one region and of another at the same time is read once: both are given up together. */
const running = new WeakMap<AbortSignal, Map<string, Promise<FactColumns>>>()

function runningReads(signal: AbortSignal): Map<string, Promise<FactColumns>> {
  const reads = running.get(signal) ?? new Map<string, Promise<FactColumns>>()
  running.set(signal, reads)
  return reads
}

interface FactRow extends Readonly<Record<string, unknown>> {
  readonly begins: number | null
  readonly ends: number | null
  readonly places: string
  readonly role: CouncilRole
  readonly unit: Unit
  readonly qualifier: StatedQualifier
  readonly count: number
  /** Null only for a report without a number. */
  readonly value: number | null
  readonly id: string | null
  readonly distinct_key: string | null
  readonly days: number | null
  readonly uncertain: boolean | null
}

function columnsOf(rows: readonly FactRow[], detail: Detail, plan: Plan): FactColumns {
  const codes = detail.dimensions.map((dimension) => [dimension, new Positions([''])] as const)
  const places = new Positions([''])
  const starts = rows.map(({ begins }) => startOf(begins, detail.cuts))
  const order = Uint32Array.from(rows.keys()).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0))
  const sorted = Array.from(order, (row) => rows[row]).filter((row) => row !== undefined)
  const table: FactTable = {
    rows: sorted.length,
    only: null,
    from: Int32Array.from(order, (row) => starts[row] ?? 0),
    to: Int32Array.from(sorted, ({ ends }) => endOf(ends, detail.cuts)),
    longest: Number.POSITIVE_INFINITY,
    place: Uint16Array.from(sorted, (row) => places.of(row.places)),
    categories: Object.fromEntries(
      codes.map(([dimension, known]) => {
        const column = dimension.toLowerCase()
        return [dimension, Uint16Array.from(sorted, (row) => known.of(String(row[column] ?? '')))]
      }),
    ),
    role: Uint8Array.from(sorted, ({ role }) => ROLE_CODES.indexOf(role)),
    unit: Uint8Array.from(sorted, ({ unit }) => UNITS.indexOf(unit)),
    qualifier: Uint8Array.from(sorted, ({ qualifier }) => QUALIFIER_CODES.indexOf(qualifier)),
    count: Int32Array.from(sorted, ({ count }) => count),
    value: Float64Array.from(sorted, ({ value }) => value ?? 0),
    records: detail.records
      ? {
          id: sorted.map(({ id }) => id ?? ''),
          distinctKey: sorted.map(({ distinct_key }) => distinct_key ?? ''),
          days: Int32Array.from(sorted, ({ days }) => days ?? -1),
          uncertain: Uint8Array.from(sorted, ({ uncertain }) => (uncertain ? 1 : 0)),
        }
      : null,
  }
  const grain: FactGrain = {
    time: { kind: 'DAY' },
    places: 'EXACT',
    division: null,
    dimensions: detail.dimensions,
    roles: plan.roles,
    tables: [table],
    recent: null,
  }
  return {
    codes: Object.fromEntries(codes.map(([dimension, known]) => [dimension, known.list])),
    places: places.list.map((set) => (set === '' ? [] : set.split(' '))),
    grains: [grain],
  }
}

function startOf(position: number | null, cuts: Detail['cuts']): number {
  if (position === null) return OPEN_FROM
  if (cuts === null) return position
  const cut = cuts[position - 1]
  return cut === undefined ? OPEN_FROM : dayNumber(cut)
}

function endOf(position: number | null, cuts: Detail['cuts']): number {
  if (position === null) return OPEN_TO
  if (cuts === null) return position
  const next = cuts[position]
  return next === undefined ? OPEN_TO : dayNumber(addDays(next, -1))
}

/** Texts numbered as they come. */
class Positions {
  readonly list: string[]
  readonly #known: Map<string, number>

  constructor(first: readonly string[]) {
    this.list = [...first]
    this.#known = new Map(first.map((text, position) => [text, position]))
  }

  of(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    this.#known.set(text, this.list.length)
    return this.list.push(text) - 1
  }
}
