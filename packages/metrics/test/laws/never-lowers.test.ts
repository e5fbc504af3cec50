import fc from 'fast-check'
import { expect, test } from 'vitest'
import { METRICS, type Question } from '../../src/index.ts'
import { anyTotal } from '../oracle/made-up/arbitrary-question.ts'
import type { CouncilRecord, Kept, Words } from '../oracle/made-up/record.ts'
import { questionOf } from './asked-of.ts'
import { lawDatabase, randomRecords } from './random-councils.ts'

const database = lawDatabase()
const ADDITIVE = METRICS.filter(({ measure }) => measure.kind === 'SUM' && measure.overlapping === null).map(
  ({ code }) => code,
)

test('adding a record never lowers an additive total, where records and reported totals are exact', {
  timeout: 120_000,
}, async () => {
  let raised = 0
  for (const { record, seed } of randomRecords(4)) {
    const written = await database().write(withoutBounds(record))
    const questions = fc
      .sample(anyTotal, { seed, numRuns: 150 })
      .filter(({ asked }) => ADDITIVE.includes(asked.metric))
      .map(({ asked }) => withoutOrigin(questionOf(asked, written)))
    let before = await totals(written.snapshot, questions)
    for (const id of draftsOf(written.record).slice(0, 12)) {
      const after = await totals(await database().setStatus([id], 'PUBLISHED'), questions)
      for (const [at, question] of questions.entries()) {
        const told = `seed ${seed}, ${id}, ${JSON.stringify(question)}`
        expect(after[at] ?? 0, told).toBeGreaterThanOrEqual(before[at] ?? 0)
        if ((after[at] ?? 0) > (before[at] ?? 0)) raised += 1
      }
      before = after
    }
  }
  expect(raised).toBeGreaterThan(20)
})

async function totals(
  snapshot: Parameters<ReturnType<typeof database>['engine']>[0],
  questions: readonly Question[],
): Promise<readonly number[]> {
  const engine = database().engine(snapshot, 'COLUMNS')
  const known: number[] = []
  for (const question of questions) known.push((await engine.total(question)).figure.low ?? 0)
  return known
}

/** Who says it, how and in which role: what explains a total may differ from it in that, and is then left out alone. */
function withoutOrigin(question: Question): Question {
  const filter = { ...question.filter, roles: null, qualifiers: null, sources: null }
  return { ...question, region: null, filter }
}

function withoutBounds(record: CouncilRecord): CouncilRecord {
  const exactly = ({ value }: Words): Words => ({ value: value ?? 1, qualifier: 'EXACT' })
  const draft = <R extends Kept>(one: R, at: number): R => ({
    ...one,
    status: at % 2 === 0 ? 'PUBLISHED' : 'DRAFT',
  })
  return {
    ...record,
    meetings: record.meetings
      .map((meeting) => ({ ...meeting, attendance: meeting.attendance && exactly(meeting.attendance) }))
      .map(draft),
    proposals: record.proposals.map(draft),
    help: record.help.map((help) => ({ ...help, amount: exactly(help.amount) })).map(draft),
    articles: record.articles.map(draft),
    statements: record.statements.map((total) => ({ ...total, amount: exactly(total.amount) })),
  }
}

function draftsOf({ meetings, proposals, help, articles }: CouncilRecord): readonly string[] {
  return [meetings, proposals, help, articles].flatMap((list) =>
    list.filter(({ status }) => status === 'DRAFT').map(({ id }) => id),
  )
}
