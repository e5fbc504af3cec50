import type { AnyQuestion, PlainAnswer } from '../oracle/any-question.ts'
import { engineAnswer } from '../oracle/engine-answer.ts'
import type { ProofDatabase, Written } from '../oracle/proof-database.ts'

/** What the engine answers to each question, on the route that it takes by itself. */
export async function answersOf(
  database: ProofDatabase,
  { record, council, snapshot }: Written,
  questions: readonly AnyQuestion[],
): Promise<readonly PlainAnswer[]> {
  const engine = database.engine(snapshot, 'COLUMNS')
  const answers: PlainAnswer[] = []
  for (const question of questions) answers.push(await engineAnswer(engine, record, council, question))
  return answers
}
