import { daysBetween, InputError } from '@council-outcomes/figures'
import { type AnalysisSize, NO_ANALYSIS, type Sizes } from '../../graphql-guard/sizes.ts'
import type { GraphContext } from '../context.ts'
import { councilCalendar } from '../council-calendar.ts'
import { type AskedPeriod, askedPeriod } from '../period-input.ts'
import { analysisPoints } from './analysis-points.ts'
import { type AskedInput, analysisOf } from './asked-analysis.ts'

/** What the guard asks of the record before a question may run; a question that will be refused has no size. */
export function sizesOf(context: GraphContext): Sizes {
  return {
    // The guard gives arguments that the schema has checked.
    days: (council, period) =>
      unlessRefused(0, () => daysOf(council as string, period as AskedPeriod, context)),
    analysis: (input) => unlessRefused(NO_ANALYSIS, () => analysisSize(input as AskedInput, context)),
  }
}

function daysOf(council: string, period: AskedPeriod | undefined, context: GraphContext): number {
  const calendar = councilCalendar(council, context)
  const { from, to } = askedPeriod(period, calendar)
  if (from === null) return UNKNOWN_DAYS
  const last = to ?? calendar.today
  return last < from ? 0 : daysBetween(from, last) + 1
}

/** Ten years: the price of all time, of which a series shows what is recorded. */
const UNKNOWN_DAYS = 3_653

function analysisSize(input: AskedInput, context: GraphContext): AnalysisSize {
  // Which sources are asked does not matter to the price.
  const sources = input.filter?.sources ? ['any'] : null
  const { question } = analysisOf(input, sources, context)
  const preview = context.engine.preview(question)
  const { axes, metrics } = question
  return {
    rows: preview.rows,
    axes: axes.length,
    metrics: metrics.length,
    points: analysisPoints(question, preview, context.snapshot),
  }
}

function unlessRefused<Size>(none: Size, size: () => Size): Size {
  try {
    return size()
  } catch (error) {
    if (error instanceof InputError) return none
    throw error
  }
}
