import type { AnalysisQuestion } from '../question/analysis.ts'
import { planOf } from '../question/plan.ts'
import type { AnswerRoute } from './analysis.ts'
import { fewEnoughAxes, metricsOf, questionOf, rowsOf } from './analysis-question.ts'
import type { AnswerContext } from './context.ts'
import { routeOf } from './count.ts'

export interface Preview {
  /** At most so many rows, without those for what cannot be placed. */
  readonly rows: number
  /** Rows times metrics; twice as many with a comparison. */
  readonly cells: number
  readonly route: AnswerRoute
}

/** @throws InputError as `analyze` does */
export function preview(context: AnswerContext, question: AnalysisQuestion): Preview {
  const rows = rowsOf(fewEnoughAxes(question, question.period, context.snapshot))
  const routes = metricsOf(question).map((metric) => {
    return routeOf(
      context,
      planOf(questionOf(question, metric, question.period), context.snapshot),
      question.axes,
    )
  })
  return {
    rows,
    cells: rows * question.metrics.length * (question.compare === null ? 1 : 2),
    route: routes.includes('FACTS') ? 'FACTS' : 'COLUMNS',
  }
}
