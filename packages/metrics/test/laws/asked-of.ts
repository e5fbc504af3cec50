import type { AnalysisQuestion, Question } from '../../src/index.ts'
import type { AskedAnalysis } from '../oracle/grids.ts'
import type { Written } from '../oracle/proof-database.ts'
import type { Asked } from '../oracle/question.ts'

/** A question of the oracle, where sources go by their keys, as a question to the engine. */
export function questionOf(asked: Asked, written: Written): Question {
  return { ...asked, ...asToEngine(asked, written) }
}

export function analysisQuestionOf(asked: AskedAnalysis, written: Written): AnalysisQuestion {
  return { ...asked, ...asToEngine(asked, written) }
}

function asToEngine({ filter }: Pick<Asked, 'filter'>, { record, council }: Written) {
  const { aboutTolerance, today } = record
  return {
    council: { id: council.id, aboutTolerance: aboutTolerance / 1000, today },
    filter: { ...filter, sources: filter.sources?.map(council.source) ?? null },
  }
}
