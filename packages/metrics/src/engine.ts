import type { PrismaClient } from '@council-outcomes/db'
import { type CellSet, cells } from './answer/cells.ts'
import { answerContext } from './answer/context.ts'
import { type EvidencePage, type EvidenceRequest, evidence } from './answer/evidence.ts'
import { sourceIds } from './answer/source-ids.ts'
import { type Total, total } from './answer/total.ts'
import type { Axis, CellAddress, Question } from './question/question.ts'

/** Answers questions about one state of the record. Make one for each request: it remembers what it has read. */
export interface Engine {
  readonly total: (question: Question) => Promise<Total>
  readonly cells: (question: Question, axis: Axis) => Promise<CellSet>
  readonly evidence: (
    question: Question,
    at: CellAddress | null,
    request: EvidenceRequest,
  ) => Promise<EvidencePage>
  readonly sourceIds: (
    question: Question,
    at: CellAddress | null,
    first: number,
  ) => Promise<readonly string[]>
}

/** Every method throws InputError for a question that the catalogue or the record cannot answer. */
export function createEngine(db: PrismaClient): Engine {
  const context = answerContext(db)
  return {
    total: (question) => total(context, question),
    cells: (question, axis) => cells(context, question, axis),
    evidence: (question, at, request) => evidence(context, question, at, request),
    sourceIds: (question, at, first) => sourceIds(context, question, at, first),
  }
}
