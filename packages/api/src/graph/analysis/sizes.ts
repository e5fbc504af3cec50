import { daysBetween, type Period } from '@council-outcomes/figures'
import type { AnalysisQuestion, Axis, MetricCode } from '@council-outcomes/metrics'
import {
  type AnalysisSize,
  type FiguresSize,
  NO_ANALYSIS,
  NO_FIGURES,
  type Sizes,
} from '../../graphql-guard/sizes.ts'
import type { GraphContext } from '../context.ts'
import { type CouncilCalendar, councilCalendar } from '../council-calendar.ts'
import { askedPeriod } from '../period-input.ts'
import { analysisPoints, factPoints } from './analysis-points.ts'
import { type AskedInput, analysisOf } from './asked-analysis.ts'
import { knownSizes } from './known-sizes.ts'

/** What the guard asks of the record before a question may run. It gives arguments that the schema has checked. */
export function sizesOf(context: GraphContext): Sizes {
  return {
    figures: (args) => figuresSizes(args, context, () => figuresSize(args as FiguresArguments, context)),
    analysis: (input) => analysisSizes(input, context, () => analysisSize(input as AskedInput, context)),
  }
}

const figuresSizes = knownSizes(NO_FIGURES)
const analysisSizes = knownSizes(NO_ANALYSIS)

/** Of `kpis`, and of other fields that take a period but count nothing. */
type FiguresArguments = Omit<AskedInput, 'metrics'> & { readonly metrics?: readonly MetricCode[] }

function figuresSize({ metrics = [], ...args }: FiguresArguments, context: GraphContext): FiguresSize {
  const calendar = councilCalendar(args.council, context)
  const days = daysOf(askedPeriod(args.period, calendar), calendar)
  const points = [...new Set(metrics)].map((metric) => {
    const { question } = analysisOf({ ...args, metrics: [metric] }, sourcesOf(args), context)
    return {
      facts: readingPoints(question, [], context),
      districts: readingPoints(question, DISTRICTS, context),
    }
  })
  return {
    days,
    facts: Math.max(0, ...points.map(({ facts }) => facts)),
    districts: Math.max(0, ...points.map(({ districts }) => districts)),
  }
}

const DISTRICTS: readonly Axis[] = [{ kind: 'REGION', level: 'DISTRICT' }]

function readingPoints(
  question: AnalysisQuestion,
  axes: readonly Axis[],
  { engine, snapshot }: GraphContext,
) {
  const asked = { ...question, axes }
  return factPoints(asked, engine.preview(asked), snapshot)
}

function daysOf({ from, to }: Period, { today }: CouncilCalendar): number {
  if (from === null) return UNKNOWN_DAYS
  const last = to ?? today
  return last < from ? 0 : daysBetween(from, last) + 1
}

/** Ten years: the price of all time, of which a series shows what is recorded. */
const UNKNOWN_DAYS = 3_653

function analysisSize(input: AskedInput, context: GraphContext): AnalysisSize {
  const { question } = analysisOf(input, sourcesOf(input), context)
  const preview = context.engine.preview(question)
  const { axes, metrics, limit } = question
  return {
    rows: Math.min(preview.rows, limit ?? preview.rows),
    axes: axes.length,
    metrics: metrics.length,
    points: analysisPoints(question, preview, context.snapshot),
  }
}

/** Which sources are asked does not matter to the price. */
function sourcesOf({ filter }: Pick<AskedInput, 'filter'>): readonly string[] | null {
  return filter?.sources ? ['any'] : null
}
