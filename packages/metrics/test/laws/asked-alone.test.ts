import { InputError } from '@council-outcomes/figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Axis, CellSet, Member, Question } from '../../src/index.ts'
import { partOf } from '../oracle/buckets.ts'
import { anyCells } from '../oracle/made-up/arbitrary-question.ts'
import { GROUPS } from '../oracle/made-up/world.ts'
import { questionOf } from './asked-of.ts'
import { lawDatabase, randomRecords } from './random-councils.ts'

const database = lawDatabase()

test('splitting changes nothing: a step, a region or a category says in a split what it says alone', {
  timeout: 120_000,
}, async () => {
  let compared = 0
  for (const { record, seed } of randomRecords(4)) {
    const written = await database().write(record)
    const engine = database().engine(written.snapshot, 'COLUMNS')
    for (const { asked, axis } of fc.sample(anyCells, { seed, numRuns: 15 })) {
      const question = { ...questionOf(asked, written), region: null }
      for (const { member, figure } of (await cellsUnlessTooMany(engine.cells(question, axis))).slice(
        0,
        40,
      )) {
        const alone = askedAlone(question, member, axis)
        if (alone === null) continue
        compared += 1
        const total = await engine.total(alone)
        expect(figure, `seed ${seed}, ${member.code} of ${JSON.stringify({ asked, axis })}`).toEqual(
          total.figure,
        )
      }
    }
  }
  expect(compared).toBeGreaterThan(100)
})

async function cellsUnlessTooMany(answer: Promise<CellSet>): Promise<CellSet['cells']> {
  try {
    return (await answer).cells
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}

/** The question for one member; null for a category that holds others, which as a filter takes them in. */
function askedAlone(question: Question, member: Member, axis: Axis): Question | null {
  const { filter } = question
  if (member.kind === 'PERIOD') {
    return { ...question, period: { ...member.period, ...partOf(member.period, question.period) } }
  }
  if (member.kind === 'REGION') return { ...question, region: member.code }
  if (axis.kind !== 'CATEGORY' || GROUPS.some(({ parent }) => parent === member.code)) return null
  const only = { [axis.dimension]: { in: [member.code], notIn: null } }
  return { ...question, filter: { ...filter, categories: { ...filter.categories, ...only } } }
}
