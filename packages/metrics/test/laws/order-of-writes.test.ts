import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyQuestion } from '../oracle/made-up/arbitrary-question.ts'
import { only } from '../oracle/made-up/links.ts'
import type { CouncilRecord } from '../oracle/made-up/record.ts'
import { answersOf } from './asked-answers.ts'
import { lawDatabase, randomRecords } from './random-councils.ts'

const database = lawDatabase()
const PARTS = 8

test('the order in which records are written does not matter', { timeout: 120_000 }, async () => {
  for (const { record, seed } of randomRecords(4)) {
    const questions = fc.sample(anyQuestion, { seed, numRuns: 60 })
    const once = await answersOf(database(), await database().write(record), questions)
    const written = await database().write(record, (own) => inAnyOrder(own, seed))
    const bitByBit = await answersOf(database(), written, questions)
    for (const [at, question] of questions.entries()) {
      const told = `seed ${seed}, ${JSON.stringify(question)}`
      expect(withoutCopies(bitByBit[at]), told).toEqual(withoutCopies(once[at]))
    }
  }
})

/** Shuffled into parts; what a record is linked with stands before it. */
function inAnyOrder(record: CouncilRecord, seed: number): readonly [CouncilRecord, ...CouncilRecord[]] {
  const { meetings, proposals, help, articles, projects, agreements, statements, declarations, terms } =
    record
  const lists = [meetings, proposals, help, articles, projects, agreements, statements, declarations, terms]
  const ids = lists.flatMap((list) => list.map(({ id }) => id))
  const targets = new Map(linksOf(record))
  const [shuffled = ids] = fc.sample(fc.shuffledSubarray(ids, { minLength: ids.length }), {
    seed,
    numRuns: 1,
  })
  const order = new Set<string>()
  const put = (id: string) => {
    for (const target of targets.get(id) ?? []) put(target)
    order.add(id)
  }
  for (const id of shuffled) put(id)
  const place = new Map([...order].map((id, position) => [id, Math.floor((position * PARTS) / order.size)]))
  const part = (at: number) => only(record, (id) => place.get(id) === at)
  return [part(0), ...Array.from({ length: PARTS - 1 }, (_, at) => part(at + 1))]
}

function linksOf({ meetings, proposals, help, articles, statements }: CouncilRecord) {
  const targets = (...ids: readonly (string | null)[]) => ids.filter((id) => id !== null)
  return [
    ...[...meetings, ...proposals, ...articles, ...statements].map(
      ({ id, sameAs }) => [id, targets(sameAs)] as const,
    ),
    ...help.map(({ id, sameAs, partOf }) => [id, targets(sameAs, partOf)] as const),
  ]
}

/** The ids of two copies of a record differ in their last digits. */
function withoutCopies(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replace(/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-)[0-9a-f]{12}/g, '$1'))
}
