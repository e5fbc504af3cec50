import { expect, test } from 'vitest'
import { useWorld, type World } from './world.ts'

const refusal = useWorld()

const COUNTED = ['meeting', 'proposal', 'assistance_activity', 'press_item', 'reported_total'] as const

test.each(COUNTED)('a %s is not the same as itself', async (table) => {
  expect(
    await refusal((w) => w.sql(`UPDATE ${table} SET same_as_id = id WHERE id = $1`, [w.ours[table]])),
  ).toBe(`${table}_not_same_as_itself`)
})

test.each(COUNTED)('two reports of a %s may be the same as a first, but not as each other', async (table) => {
  const point = `UPDATE ${table} SET same_as_id = $1 WHERE id = $2`
  expect(
    await refusal(async (w) => {
      await w.insert(table, { same_as_id: w.ours[table] })
      await w.insert(table, { same_as_id: w.ours[table] })
    }),
  ).toBeNull()
  expect(
    await refusal(async (w) =>
      w.insert(table, { same_as_id: await w.insert(table, { same_as_id: w.ours[table] }) }),
    ),
  ).toBe(`${table}_same_as_the_first`)
  expect(
    await refusal(async (w) =>
      w.sql(point, [await w.insert(table, { same_as_id: w.ours[table] }), w.ours[table]]),
    ),
  ).toBe(`${table}_same_as_the_first`)
})

test('a part names its breakdown, and only a part does', async () => {
  const constraint = 'assistance_activity_part_of_a_breakdown'
  const whole = (w: { ours: Readonly<Record<string, string>> }) => w.ours.assistance_activity
  expect(await refusal((w) => w.insert('assistance_activity', { part_of_id: whole(w) }))).toBe(constraint)
  expect(await refusal((w) => w.insert('assistance_activity', { breakdown: 'by sex' }))).toBe(constraint)
})

test('a whole stays as long as it has parts, and goes together with them', async () => {
  const part = (w: World) =>
    w.insert('assistance_activity', { part_of_id: w.ours.assistance_activity, breakdown: 'by sex' })
  const remove = 'DELETE FROM assistance_activity WHERE id = ANY ($1::uuid[])'
  expect(
    await refusal(async (w) => {
      await part(w)
      await w.sql(remove, [[w.ours.assistance_activity]])
    }),
  ).toBe('assistance_activity_part_of_id_fkey')
  expect(await refusal(async (w) => w.sql(remove, [[w.ours.assistance_activity, await part(w)]]))).toBeNull()
})

test('a whole is not a part of its own part', async () => {
  const below = 'UPDATE assistance_activity SET part_of_id = $1, breakdown = $2 WHERE id = $3'
  expect(
    await refusal(async (w) => {
      const whole = w.ours.assistance_activity
      const part = await w.insert('assistance_activity', { part_of_id: whole, breakdown: 'by sex' })
      const piece = await w.insert('assistance_activity', { part_of_id: part, breakdown: 'by age' })
      await w.sql(below, [piece, 'by place', whole])
    }),
  ).toBe('assistance_activity_not_part_of_itself')
})

test('a group of people does not lie below itself', async () => {
  expect(
    await refusal(async (w) => {
      const parent = w.ours.beneficiary_group
      const child = await w.insert('beneficiary_group', { parent_id: parent })
      await w.sql('UPDATE beneficiary_group SET parent_id = $1 WHERE id = $2', [child, parent])
    }),
  ).toBe('beneficiary_group_not_below_itself')
})

test('an answer is given in the meeting of its question', async () => {
  const constraint = 'contribution_answers_in_its_meeting'
  expect(
    await refusal(async (w) => {
      const question = await w.insert('contribution', { kind: 'QUESTION' })
      await w.insert('contribution', { kind: 'ANSWER', position: 1, answers_id: question })
    }),
  ).toBeNull()
  expect(
    await refusal(async (w) => {
      const question = await w.insert('contribution', { kind: 'QUESTION' })
      await w.insert('contribution', {
        kind: 'ANSWER',
        answers_id: question,
        meeting_id: await w.insert('meeting', {}),
      })
    }),
  ).toBe(constraint)
  expect(
    await refusal(async (w) => {
      const talk = await w.insert('contribution', {})
      await w.sql('UPDATE contribution SET answers_id = id WHERE id = $1', [talk])
    }),
  ).toBe(constraint)
})
