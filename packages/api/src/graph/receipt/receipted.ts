import type { AnalysisQuestion, RegionTree } from '@council-outcomes/metrics'
import type { CouncilCalendar } from '../council-calendar.ts'
import type { AskedFilter } from '../kpi/kpi-filter.ts'
import type { Maybe } from '../lists/condition.ts'

/** What a receipt is made out for: a question and how it was asked. A key figure is an analysis of one metric. */
export interface Receipted {
  readonly question: AnalysisQuestion
  readonly calendar: CouncilCalendar
  readonly regions: RegionTree
  /** The filter in the words of the reader, who names sources by key. */
  readonly askedFilter: Maybe<AskedFilter>
}
