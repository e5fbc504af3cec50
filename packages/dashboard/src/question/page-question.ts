import { grainOf } from '../address/grain-of.ts'
import type { ComparisonChoice } from '../address/question-address.ts'
import { periodInput } from '../address/resolve-choice.ts'
import type { ComparisonMode, Grain, Locale, PeriodInput } from '../generated/graphql.ts'
import type { FrameCouncil, PeriodSelection } from './selection.ts'

/** What a page of figures asks the API about; its queries take these variables. */
export interface PageQuestion {
  readonly council: string
  readonly period: PeriodInput
  readonly region: string | null
  readonly compare: ComparisonMode | null
  /** The steps in which charts over time are drawn. */
  readonly grain: Grain
  readonly locale: Locale
}

interface Chosen {
  readonly council: FrameCouncil
  readonly selection: PeriodSelection
  readonly region: string | null
  readonly compare: ComparisonChoice
  readonly locale: Locale
}

export function pageQuestion({ council, selection, region, compare, locale }: Chosen): PageQuestion {
  return {
    council: council.key,
    period: periodInput(selection.choice),
    region,
    compare: COMPARE[compare],
    grain: grainOf(selection.period),
    locale,
  }
}

const COMPARE: Readonly<Record<ComparisonChoice, ComparisonMode | null>> = {
  none: null,
  previous: 'PREVIOUS_SAME_ELAPSED',
  'previous-full': 'PREVIOUS_FULL',
  'last-year': 'SAME_PERIOD_LAST_YEAR',
}
