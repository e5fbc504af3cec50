import type { PrismaClient } from '@council-outcomes/db'
import { type CalendarDate, contains, type Figure, isKindOf } from '@council-outcomes/figures'
import { recordedFigure } from '../answer/recorded-figure.ts'
import type { Dimension } from '../dimensions.ts'
import type { Plan } from '../question/plan.ts'
import { categoryFit } from '../reference/category-tree.ts'
import type { Reference } from '../reference/reference.ts'
import type { Place } from '../reference/region-tree.ts'

/** A reported total with the scope that it speaks of: a period, an area and categories, each open where it is silent. */
export interface Statement {
  readonly id: string
  readonly stated: Figure
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly area: readonly Place[] | null
  readonly categories: readonly { readonly dimension: Dimension; readonly code: string }[]
}

type StatementRow = Readonly<Record<string, string | null>> & {
  readonly id: string
  readonly unit: string
  readonly qualifier: string
  readonly dateFrom: CalendarDate | null
  readonly dateTo: CalendarDate | null
  readonly amount: number | null
  readonly regionIds: readonly string[] | null
}

/** The reported totals of the plan's fact, whatever the question. */
export async function loadStatements(db: PrismaClient, plan: Plan): Promise<readonly Statement[]> {
  const rows = await db.$queryRaw<StatementRow[]>`SELECT said.*, said.date_from::text AS "dateFrom",
      said.date_to::text AS "dateTo", said.value AS amount,
      (SELECT array_agg(region_id::text) FROM reported_total_region WHERE reported_total_id = said.id) AS "regionIds"
    FROM (${plan.fact.statements(plan.scope)}) said ORDER BY said.id`
  return rows.map((row) => ({
    id: row.id,
    stated: recordedFigure({ ...row, value: row.amount, count: 1 }, plan),
    from: row.dateFrom,
    to: row.dateTo,
    area: row.regionIds === null ? null : plan.tree.places.filter(({ id }) => row.regionIds?.includes(id)),
    categories: plan.fact.dimensions.flatMap((dimension) => {
      const code = row[dimension.toLowerCase()]
      return code ? [{ dimension, code }] : []
    }),
  }))
}

/** Whether all that `inner` speaks of lies in what `outer` speaks of. */
export async function liesWithin(
  inner: Statement,
  outer: Statement,
  plan: Plan,
  reference: Reference,
): Promise<boolean> {
  if (!contains(outer, inner) || !isKindOf(inner.stated.unit, outer.stated.unit)) return false
  if (outer.area !== null && !inner.area?.every((place) => plan.tree.fit(place, outer.area ?? []).inside))
    return false
  for (const { dimension, code } of outer.categories) {
    const own = inner.categories.find((category) => category.dimension === dimension)
    if (own === undefined) return false
    const categories = await reference.categories(plan.question.council.id, dimension)
    if (!categoryFit(dimension, categories, [code]).inside.includes(own.code)) return false
  }
  return true
}
