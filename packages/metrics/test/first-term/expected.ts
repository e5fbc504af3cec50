import { bucketOf, calendarDate } from '@council-outcomes/figures'
import type { Axis, MetricCode } from '../../src/index.ts'
import { SAID, type Said } from './said.ts'

export interface Bounds {
  readonly low: number
  readonly high: number | null
}

/** The rows that an answer may have something in, by their members in the order of the axes, and how much that is. */
export function expectedRows(metric: MetricCode, axes: readonly Axis[]): ReadonlyMap<string, Bounds> {
  const rows = new Map<string, Said[]>()
  for (const said of SAID.filter(({ metrics }) => metrics.includes(metric))) {
    const row = axes.map((axis) => memberOf(said, axis)).join(' ')
    rows.set(row, [...(rows.get(row) ?? []), said])
  }
  return new Map([...rows].map(([row, said]) => [row, together(metric, said)]))
}

/** Several kinds of help can reach one person, so persons are at least as many as the largest kind. */
export function together(metric: MetricCode, said: readonly Bounds[]): Bounds {
  const lows = said.map(({ low }) => low)
  const highs = said.map(({ high }) => high)
  const added = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  return {
    low: metric === 'PERSONS_ASSISTED' ? Math.max(...lows) : added(lows),
    high: highs.includes(null) ? null : added(highs.filter((high) => high !== null)),
  }
}

const BAKU = {
  COUNTRY: 'AZ',
  ECONOMIC_REGION: 'ER-BA',
  MIGRATION_DEPARTMENT: 'DEPT-BAKU',
  DISTRICT: 'AZ-BA',
} as const

function memberOf({ days, isInBaku, categories }: Said, axis: Axis): string {
  switch (axis.kind) {
    case 'TIME': {
      if (axis.grain === 'TERM') return 'sms-term-1'
      const { grain } = axis
      const [first, last] = days.map((day) => bucketOf(calendarDate(day), grain).code)
      return first !== undefined && first === last ? first : 'NOT_DATED'
    }
    case 'REGION':
      return isInBaku ? BAKU[axis.level] : 'NOT_LOCATED'
    case 'CATEGORY':
      return categories[axis.dimension] ?? 'NOT_SPECIFIED'
  }
}
