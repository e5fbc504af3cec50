import type { FactReader } from '@council-outcomes/db'
import type { Analysis, AnswerRoute } from './answer/analysis.ts'
import { analyze } from './answer/analyze.ts'
import { type Availability, availability } from './answer/availability.ts'
import { type CellSet, cells } from './answer/cells.ts'
import { readDays } from './answer/days-read.ts'
import { type EvidencePage, type EvidenceRequest, evidence } from './answer/evidence.ts'
import { type Preview, preview } from './answer/preview.ts'
import { sourceIds } from './answer/source-ids.ts'
import { type Total, total } from './answer/total.ts'
import type { Feed } from './feeds/feed.ts'
import type { FeedingRecord } from './feeds/feeding-record.ts'
import { feeds } from './feeds/feeds.ts'
import type { AnalysisQuestion } from './question/analysis.ts'
import type { Axis, CellAddress, CouncilScope, Question } from './question/question.ts'
import type { Snapshot } from './store/snapshot.ts'

/** Answers questions about one state of the record. */
export interface Engine {
  readonly total: (question: Question) => Promise<Total>
  readonly cells: (question: Question, axis: Axis) => Promise<CellSet>
  readonly analyze: (question: AnalysisQuestion) => Promise<Analysis>
  /** What an analysis would be, without counting it. */
  readonly preview: (question: AnalysisQuestion) => Preview
  readonly availability: (question: AnalysisQuestion) => Promise<Availability>
  readonly evidence: (question: Question, at: CellAddress, request: EvidenceRequest) => Promise<EvidencePage>
  readonly sourceIds: (question: Question, at: CellAddress, first: number) => Promise<readonly string[]>
  /** What a record is to each figure that counts its kind. */
  readonly feeds: (council: CouncilScope, record: FeedingRecord) => Promise<readonly Feed[]>
}

export interface EngineOptions {
  readonly snapshot: Snapshot
  readonly facts: FactReader
  /** Ends the statements of a question that nobody waits for any more. */
  readonly signal?: AbortSignal
  /** Counts over facts what columns could tell, to compare the two. */
  readonly route?: AnswerRoute
}

/** Every method throws InputError for a question that the catalogue or the record cannot answer. */
export function createEngine({ snapshot, facts, signal, route }: EngineOptions): Engine {
  const context = { snapshot, facts, signal: signal ?? null, route: route ?? null }
  const readDaysOfAll = async (question: AnalysisQuestion) => {
    for (const metric of question.metrics) await readDays(context, { ...question, metric })
  }
  return {
    total: (question) => total(context, question),
    cells: async (question, axis) => {
      await readDays(context, question)
      return cells(context, question, axis)
    },
    analyze: async (question) => {
      await readDaysOfAll(question)
      return analyze(context, question)
    },
    preview: (question) => preview(context, question),
    availability: async (question) => {
      await readDaysOfAll(question)
      return availability(context, question)
    },
    evidence: async (question, at, request) => {
      await readDays(context, question)
      return evidence(context, question, at, request)
    },
    sourceIds: (question, at, first) => sourceIds(context, question, at, first),
    feeds: (council, record) => feeds(context, council, record),
  }
}
