import fc from 'fast-check'
import type { AnswerRoute } from '../../src/index.ts'
import type { AnyQuestion } from './any-question.ts'
import { differences } from './differences.ts'
import { engineAnswer } from './engine-answer.ts'
import { anyQuestion } from './made-up/arbitrary-question.ts'
import { anyRecord } from './made-up/arbitrary-record.ts'
import type { CouncilRecord } from './made-up/record.ts'
import { oracleAnswer } from './oracle-answer.ts'
import { openProofDatabase, type ProofDatabase, type Written } from './proof-database.ts'
import { smallest } from './smallest.ts'

interface Proof {
  /** Questions that the oracle and the engine, on either route, answered alike. */
  readonly agreed: number
  /** Questions that the engine found too large. */
  readonly refused: number
  readonly disagreement: Disagreement | null
}

/** A question that engine and oracle answer differently, about the smallest record of which they do. */
export interface Disagreement {
  /** Makes the same record and the same questions again. */
  readonly seed: number
  readonly route: AnswerRoute
  readonly question: AnyQuestion
  readonly record: CouncilRecord
  readonly differences: readonly string[]
}

interface ProofOptions {
  /** The `url` of startTestServer. */
  readonly serverUrl: string
  /** How many pairs of a record and a question, at least: no record is asked only a part of its questions. */
  readonly pairs: number
  readonly seed: number
  /** Told how many pairs were asked so far. */
  readonly progress: (pairs: number) => void
}

const QUESTIONS_OF_A_RECORD = 150
const RECORDS_IN_A_DATABASE = 40

/** Asks engine and oracle random questions about random records, until they disagree. */
export async function prove({ serverUrl, pairs, seed, progress }: ProofOptions): Promise<Proof> {
  const records = Math.ceil(pairs / QUESTIONS_OF_A_RECORD)
  let proof: Proof = { agreed: 0, refused: 0, disagreement: null }
  for (let first = 0; first < records && proof.disagreement === null; first += RECORDS_IN_A_DATABASE) {
    const database = await openProofDatabase(serverUrl)
    try {
      const last = Math.min(records, first + RECORDS_IN_A_DATABASE)
      for (let at = first; at < last && proof.disagreement === null; at += 1) {
        const { agreed, refused, disagreement } = await proveOneRecord(database, seed + at)
        proof = { agreed: proof.agreed + agreed, refused: proof.refused + refused, disagreement }
        progress(proof.agreed + proof.refused)
      }
    } finally {
      await database.close()
    }
  }
  return proof
}

async function proveOneRecord(database: ProofDatabase, seed: number): Promise<Proof> {
  const [made] = fc.sample(anyRecord, { seed, numRuns: 1 })
  if (made === undefined) throw new RangeError('One record was asked for.')
  const written = await database.write(made)
  const count = { agreed: 0, refused: 0 }
  for (const question of fc.sample(anyQuestion, { seed, numRuns: QUESTIONS_OF_A_RECORD })) {
    const outcome = await outcomeOf(database, written, question)
    if (outcome.kind === 'DIFFERENT') {
      return { ...count, disagreement: await smallestCase(database, { seed, question, written, outcome }) }
    }
    if (outcome.kind === 'AGREED') count.agreed += 1
    else count.refused += 1
  }
  return { ...count, disagreement: null }
}

type Outcome = { readonly kind: 'AGREED' | 'REFUSED' } | Different

interface Different {
  readonly kind: 'DIFFERENT'
  readonly route: AnswerRoute
  readonly differences: readonly string[]
}

const ROUTES = ['COLUMNS', 'FACTS'] as const satisfies readonly AnswerRoute[]
const TOO_LARGE: readonly unknown[] = ['TOO_MANY_CELLS', 'TOO_MANY_BUCKETS']

async function outcomeOf(database: ProofDatabase, written: Written, question: AnyQuestion): Promise<Outcome> {
  const { record, council, snapshot } = written
  for (const route of ROUTES) {
    const answer = await engineAnswer(database.engine(snapshot, route), record, council, question)
    if (TOO_LARGE.includes(answer.refused)) return { kind: 'REFUSED' }
    const found = differences(answer, oracleAnswer(record, question))
    if (found.length > 0) return { kind: 'DIFFERENT', route, differences: found }
  }
  return { kind: 'AGREED' }
}

interface Case {
  readonly seed: number
  readonly question: AnyQuestion
  readonly written: Written
  readonly outcome: Different
}

async function smallestCase(
  database: ProofDatabase,
  { seed, question, written, outcome }: Case,
): Promise<Disagreement> {
  const { record, failure } = await smallest(written.record, outcome, async (smaller) => {
    const still = await outcomeOf(database, await database.write(smaller), question)
    return still.kind === 'DIFFERENT' ? still : null
  })
  return { seed, question, record, route: failure.route, differences: failure.differences }
}
