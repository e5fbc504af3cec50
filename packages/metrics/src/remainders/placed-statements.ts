import { type Figure, UNITS } from '@council-outcomes/figures'
import { dayNumber } from '../columns/day-number.ts'
import type { FactColumns } from '../columns/fact-columns.ts'
import { type FactTable, OPEN_FROM, OPEN_TO, QUALIFIER_CODES, ROLE_CODES } from '../columns/fact-table.ts'
import { OUTSIDE } from '../columns/fit.ts'
import { lensOf } from '../columns/lens.ts'
import { DIMENSIONS } from '../dimensions.ts'
import type { Plan } from '../question/plan.ts'
import { axisLenses } from '../split/axis-lens.ts'
import type { AxisMembers } from '../split/axis-members.ts'
import { placedRows } from '../split/placed-rows.ts'
import type { StatementData } from '../store/snapshot.ts'
import type { Remainder, Remainders } from './remainder.ts'
import { countedUnit } from './stated-figure.ts'

/** A reported total that counts for what it leaves unexplained, and where it lies in a question. */
export interface PlacedStatement {
  readonly fit: number
  readonly cell: number
  readonly remainder: Remainder
  /** What is left of it, in the unit of the metric that is asked. */
  readonly left: Figure
}

/** Reported totals are placed as records are: by the same rule, and by the same code. */
export function placedStatements(
  plan: Plan,
  axes: readonly AxisMembers[],
  remainders: Remainders,
): readonly PlacedStatement[] {
  if (remainders.size === 0) return []
  const columns = knownColumns(plan.council.statements[plan.metric.fact])
  const { table } = columns
  const rows = placedRows(table, lensOf(plan, columns), axisLenses(axes, plan, columns), columns.codes)
  const placed: PlacedStatement[] = []
  for (let i = 0; i < rows.count; i += 1) {
    const fit = rows.fit[i] ?? OUTSIDE
    const remainder = remainders.get(table.records?.id[rows.first + i] ?? '')
    if (fit === OUTSIDE || !remainder?.left) continue
    const left = { ...remainder.left, unit: countedUnit(remainder.statement.unit, plan.metric) }
    placed.push({ fit, cell: rows.cell[i] ?? 0, remainder, left })
  }
  return placed
}

type StatementColumns = Pick<FactColumns, 'codes' | 'places'> & { readonly table: FactTable }

/** The same statements are placed for each question. */
function knownColumns(statements: readonly StatementData[]): StatementColumns {
  const columns = known.get(statements) ?? columnsOf(statements)
  known.set(statements, columns)
  return columns
}

const known = new WeakMap<readonly StatementData[], StatementColumns>()

function columnsOf(statements: readonly StatementData[]): StatementColumns {
  const sorted = statements.toSorted((a, b) => startOf(a) - startOf(b))
  const dimensions = DIMENSIONS.map((dimension) => {
    const own = sorted.map(({ categories }) => categories[dimension] ?? '')
    const codes = [...new Set(['', ...own])]
    return [dimension, codes, Uint16Array.from(own, (code) => codes.indexOf(code))] as const
  })
  return {
    codes: Object.fromEntries(dimensions.map(([dimension, codes]) => [dimension, codes])),
    places: sorted.map(({ regionIds }) => regionIds),
    table: {
      rows: sorted.length,
      only: null,
      from: Int32Array.from(sorted, startOf),
      to: Int32Array.from(sorted, ({ to }) => (to === null ? OPEN_TO : dayNumber(to))),
      longest: Number.POSITIVE_INFINITY,
      place: Uint16Array.from(sorted.keys()),
      categories: Object.fromEntries(dimensions.map(([dimension, , positions]) => [dimension, positions])),
      role: Uint8Array.from(sorted, ({ role }) => ROLE_CODES.indexOf(role)),
      unit: Uint8Array.from(sorted, ({ unit }) => UNITS.indexOf(unit)),
      qualifier: Uint8Array.from(sorted, ({ qualifier }) => QUALIFIER_CODES.indexOf(qualifier)),
      count: new Int32Array(sorted.length).fill(1),
      value: new Float64Array(sorted.length),
      records: {
        id: sorted.map(({ id }) => id),
        distinctKey: sorted.map(({ id }) => id),
        days: null,
        uncertain: null,
      },
    },
  }
}

function startOf({ from }: StatementData): number {
  return from === null ? OPEN_FROM : dayNumber(from)
}
