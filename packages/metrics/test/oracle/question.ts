import type { CouncilRole, StatedQualifier } from '@council-outcomes/db'
import type { CalendarDate, Period } from '@council-outcomes/figures'
import { metricOf } from '../../src/catalogue/catalogue.ts'
import type { MetricCode } from '../../src/metric-code.ts'
import type { QuestionFilter } from '../../src/question/question-filter.ts'
import { divisionOn } from './geography.ts'
import type { CouncilRecord } from './made-up/record.ts'

/** What the oracle is asked of one council: a `Question` without the council. Sources go by their keys. */
export interface Asked {
  readonly metric: MetricCode
  readonly period: Period
  readonly region: string | null
  readonly regionsAsOf: CalendarDate | null
  readonly filter: QuestionFilter
}

export function rolesOf({ metric, filter }: Asked): readonly CouncilRole[] {
  return filter.roles ?? metricOf(metric).roles
}

export function hasWords(filter: QuestionFilter, qualifier: StatedQualifier): boolean {
  return filter.qualifiers === null || filter.qualifiers.includes(qualifier)
}

export function hasSource(filter: QuestionFilter, sources: readonly string[]): boolean {
  return filter.sources === null || sources.some((source) => filter.sources?.includes(source))
}

export function divisionOf({ regionsAsOf }: Asked, { today }: CouncilRecord) {
  return divisionOn(regionsAsOf ?? today)
}
