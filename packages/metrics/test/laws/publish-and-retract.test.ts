import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyQuestion } from '../oracle/made-up/arbitrary-question.ts'
import type { CouncilRecord } from '../oracle/made-up/record.ts'
import { answersOf } from './asked-answers.ts'
import { lawDatabase, randomRecords } from './random-councils.ts'

const database = lawDatabase()

test('publishing records and retracting them again restores every figure', { timeout: 120_000 }, async () => {
  let changed = 0
  for (const { record, seed } of randomRecords(4)) {
    const held = await database().write(withDrafts(record))
    const questions = fc.sample(anyQuestion, { seed, numRuns: 60 })
    const before = await answersOf(database(), held, questions)
    const ids = draftsOf(held.record)
    const between = await database().setStatus(ids, 'PUBLISHED')
    const published = await answersOf(database(), { ...held, snapshot: between }, questions)
    changed += published.filter((answer, at) => JSON.stringify(answer) !== JSON.stringify(before[at])).length
    const snapshot = await database().setStatus(ids, 'RETRACTED')
    const after = await answersOf(database(), { ...held, snapshot }, questions)
    for (const [at, question] of questions.entries()) {
      expect(after[at], `seed ${seed}, ${JSON.stringify(question)}`).toEqual(before[at])
    }
  }
  expect(changed).toBeGreaterThan(40)
})

/** Every second record of each kind is a draft; none is retracted. */
function withDrafts(record: CouncilRecord): CouncilRecord {
  const drafts = <R extends object>(list: readonly R[]) =>
    list.map((one, at) => ({ ...one, status: at % 2 === 0 ? 'PUBLISHED' : 'DRAFT' }) as const)
  return {
    ...record,
    meetings: drafts(record.meetings),
    proposals: drafts(record.proposals),
    help: drafts(record.help),
    articles: drafts(record.articles),
    projects: drafts(record.projects),
    agreements: drafts(record.agreements),
    statements: drafts(record.statements),
  }
}

function draftsOf({ meetings, proposals, help, articles, projects, agreements, statements }: CouncilRecord) {
  return [meetings, proposals, help, articles, projects, agreements, statements].flatMap((list) =>
    list.filter(({ status }) => status === 'DRAFT').map(({ id }) => id),
  )
}
