import { daysBetween, InputError } from '@council-outcomes/figures'
import type { Snapshot } from '@council-outcomes/metrics'
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
    analysis: (input) => knownSize(input, context, () => analysisSize(input as AskedInput, context)),
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
  const { axes, metrics, limit } = question
  return {
    rows: Math.min(preview.rows, limit ?? preview.rows),
    axes: axes.length,
    metrics: metrics.length,
    points: analysisPoints(question, preview, context.snapshot),
  }
}

/** Of questions that were asked before, by the state of the record and the quarter of an hour: every council's day begins with one. */
const known = new WeakMap<Snapshot, Map<string, AnalysisSize>>()

/** What is kept is at most so many texts of at most so many characters. */
const MOST_KNOWN = 1_000
const LONGEST_KNOWN = 2_000

const QUARTER_HOUR_MS = 900_000

function knownSize(
  input: unknown,
  { snapshot, now }: GraphContext,
  sizeOf: () => AnalysisSize,
): AnalysisSize {
  const sizes = known.get(snapshot) ?? new Map<string, AnalysisSize>()
  known.set(snapshot, sizes)
  const key = JSON.stringify([Math.floor(now.getTime() / QUARTER_HOUR_MS), input])
  const found = sizes.get(key)
  if (found !== undefined) return found
  const size = unlessRefused(NO_ANALYSIS, sizeOf)
  if (key.length > LONGEST_KNOWN) return size
  if (sizes.size >= MOST_KNOWN) sizes.clear()
  sizes.set(key, size)
  return size
}

function unlessRefused<Size>(none: Size, size: () => Size): Size {
  try {
    return size()
  } catch (error) {
    if (error instanceof InputError) return none
    throw error
  }
}
