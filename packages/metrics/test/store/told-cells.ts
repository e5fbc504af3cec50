import { bucketOf, UNITS } from '@council-outcomes/figures'
import { dateOfDay, dayNumber } from '../../src/columns/day-number.ts'
import type { FactColumns, FactGrain } from '../../src/columns/fact-columns.ts'
import { type FactTable, OPEN_FROM, OPEN_TO, QUALIFIER_CODES } from '../../src/columns/fact-table.ts'
import type { RegionTree } from '../../src/reference/region-tree.ts'

/** How many records and what they add up to, by everything that a cell tells, in words. */
export type ToldCells = ReadonlyMap<string, readonly [count: number, value: number]>

/** What a grain tells: its tables and what was written since, as cells of the grain. Cells of nothing are left out. */
export function toldCells(columns: FactColumns, grain: FactGrain): ToldCells {
  const cells = new Map<string, readonly [number, number]>()
  for (const table of [...grain.tables, ...(grain.recent ? [grain.recent] : [])]) {
    for (let row = 0; row < table.rows; row += 1) {
      const key = cellKey(grain, factOf(columns, table, row))
      const [count, value] = cells.get(key) ?? [0, 0]
      cells.set(key, [count + at(table.count, row), value + at(table.value, row)])
    }
  }
  return withoutEmpty(cells)
}

/** A record or a cell in words. Days are numbers; null where nobody knows. */
export interface ToldFact {
  readonly from: number | null
  readonly to: number | null
  readonly places: readonly string[]
  readonly type: string
  readonly group: string
  readonly unit: string
  readonly qualifier: string
}

/** The cell of a grain that a fact lies in. */
export function cellKey(grain: FactGrain, fact: ToldFact): string {
  const { type, unit, qualifier } = fact
  const places = grain.division === null ? fact.places : economic(fact.places, grain.division)
  const group = grain.dimensions.includes('BENEFICIARY_GROUP') ? fact.group : '-'
  const [from, to] = stretch(grain, fact)
  return [from, to, places.join('+'), type, group, unit, qualifier].join(' ')
}

export function withoutEmpty(cells: ReadonlyMap<string, readonly [number, number]>): ToldCells {
  return new Map([...cells].filter(([, [count, value]]) => count !== 0 || value !== 0).toSorted())
}

function factOf({ codes, places }: FactColumns, table: FactTable, row: number): ToldFact {
  const code = (dimension: 'ASSISTANCE_TYPE' | 'BENEFICIARY_GROUP') => {
    if (table.only?.dimension === dimension) return table.only.code
    const column = table.categories[dimension]
    return column ? (codes[dimension]?.[at(column, row)] ?? '?') : '-'
  }
  const from = at(table.from, row)
  const to = at(table.to, row)
  return {
    from: from === OPEN_FROM ? null : from,
    to: to === OPEN_TO ? null : to,
    places: places[at(table.place, row)] ?? ['?'],
    type: code('ASSISTANCE_TYPE'),
    group: code('BENEFICIARY_GROUP'),
    unit: UNITS[at(table.unit, row)] ?? '?',
    qualifier: QUALIFIER_CODES[at(table.qualifier, row)] ?? '?',
  }
}

function economic(ids: readonly string[], division: RegionTree): readonly string[] {
  const standIn = (id: string) => {
    const place = division.places.find((known) => known.id === id)
    return (place && division.memberAt(place, 'ECONOMIC_REGION')?.id) ?? id
  }
  return [...new Set(ids.map(standIn))].toSorted()
}

/** Days as of stretches; a recent change may lie where no stretch reaches, and then it is told by its month. */
function stretch({ time }: FactGrain, { from, to }: ToldFact): readonly (number | null)[] {
  if (time.kind === 'DAY') return [from, to]
  const starts = [...time.starts]
  const first = (day: number) => starts.findLast((start) => start <= day)
  const next = (day: number) => starts.find((start) => start > day)
  return [
    from === null
      ? null
      : next(from) === undefined || first(from) === undefined
        ? month(from).first
        : first(from),
    to === null
      ? null
      : next(to) === undefined || first(to) === undefined
        ? month(to).last
        : (next(to) ?? 0) - 1,
  ].map((day) => day ?? null)
}

function month(day: number): { readonly first: number; readonly last: number } {
  const { from, to } = bucketOf(dateOfDay(day), 'MONTH')
  return { first: dayNumber(from), last: dayNumber(to) }
}

function at(column: ArrayLike<number>, row: number): number {
  return column[row] ?? Number.NaN
}
