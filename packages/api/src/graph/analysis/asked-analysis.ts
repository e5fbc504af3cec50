import { readArgument } from '@council-outcomes/figures'
import type { Analysis, AnalysisQuestion } from '@council-outcomes/metrics'
import type { GraphContext } from '../context.ts'
import { councilCalendar } from '../council-calendar.ts'
import { askedSources } from '../kpi/asked-filter.ts'
import { type AskedScope, questionOf, scopeOf } from '../kpi/asked-scope.ts'
import { once } from '../kpi/once.ts'
import type { Receipted } from '../receipt/receipted.ts'
import type { AnalyzeInput } from './analyze-input.ts'
import { argumentOf } from './argument-of.ts'
import { splitOf } from './asked-split.ts'

export type AskedInput = typeof AnalyzeInput.$inferInput

/** An analysis as it was asked. Nothing is counted until a field wants it. */
export interface AskedAnalysis extends AskedQuestion {
  readonly answer: () => Promise<Analysis>
}

type AskedQuestion = AskedScope & Receipted

/** @throws InputError with the argument at fault */
export function askedAnalysis(input: AskedInput, context: GraphContext): Promise<AskedAnalysis> {
  return argumentOf('input', async () => {
    const asked = await askedQuestion(input, context)
    const answer = once(() => argumentOf('input', () => context.engine.analyze(asked.question)))
    return { ...asked, answer }
  })
}

export async function askedQuestion(input: AskedInput, context: GraphContext): Promise<AskedQuestion> {
  const { council } = readArgument('council', () => councilCalendar(input.council, context))
  return analysisOf(input, await askedSources(input.filter, council, context), context)
}

/** The question that was asked, where the ids of its sources are known. */
export function analysisOf(
  input: AskedInput,
  sources: readonly string[] | null,
  context: GraphContext,
): AskedQuestion {
  const { metrics, compare, filter } = input
  const scope = scopeOf(input, metrics, sources, context)
  const question: AnalysisQuestion = {
    ...questionOf(scope),
    metrics,
    ...splitOf(input),
    compare: compare ?? null,
  }
  return { ...scope, question, askedFilter: filter }
}
