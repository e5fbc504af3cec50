import type { PrismaClient } from '@council-outcomes/db'
import { calendarDate, contains, type Span } from '@council-outcomes/figures'
import type { Plan } from '../question/plan.ts'
import type { Place } from '../reference/region-tree.ts'

/** Whether the record of the plan's metric is declared complete for a period and a place of the asked area. */
export type IsComplete = (period: Span, place: Place | null) => boolean

export async function completenessOf(db: PrismaClient, plan: Plan): Promise<IsComplete> {
  const declared = await db.coverage.findMany({
    where: { councilId: plan.question.council.id, metric: plan.metric.code, status: 'PUBLISHED' },
    include: { region: { select: { code: true } } },
  })
  const areas = declared.map(({ from, to, region }) => ({
    span: { from: dayOf(from), to: dayOf(to) },
    area: region === null ? null : plan.tree.places.filter(({ code }) => code === region.code),
  }))
  return (period, place) => {
    const asked = place === null ? plan.area : [place]
    return areas.some(({ span, area }) => {
      if (!contains(span, period)) return false
      return area === null || (asked?.every((region) => plan.tree.fit(region, area).inside) ?? false)
    })
  }
}

function dayOf(date: Date) {
  return calendarDate(date.toISOString().slice(0, 10))
}
