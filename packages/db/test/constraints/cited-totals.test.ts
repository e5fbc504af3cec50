import { expect, test } from 'vitest'
import { useWorld, type World } from './world.ts'

const refusal = useWorld()

const PUBLISHED = { status: 'PUBLISHED' }

async function publishCited(w: World): Promise<{ total: string; citation: string }> {
  const total = await w.insert('reported_total', PUBLISHED)
  return { total, citation: await w.insert('citation', { reported_total_id: total }) }
}

test('a published total without a citation is refused at commit, a draft is not', async () => {
  expect(await refusal((w) => w.insert('reported_total', PUBLISHED))).toBe('reported_total_cited')
  expect(await refusal((w) => w.insert('reported_total', { status: 'DRAFT' }))).toBeNull()
  expect(await refusal(publishCited)).toBeNull()
})

test('publishing a draft asks for a citation', async () => {
  const publish = "UPDATE reported_total SET status = 'PUBLISHED' WHERE id = $1"
  expect(await refusal((w) => w.sql(publish, [w.ours.reported_total]))).toBe('reported_total_cited')
})

test('the last citation of a published total cannot be taken away', async () => {
  const remove = async (w: World) =>
    w.sql('DELETE FROM citation WHERE id = $1', [(await publishCited(w)).citation])
  const move = async (w: World) =>
    w.sql('UPDATE citation SET reported_total_id = $1 WHERE id = $2', [
      w.ours.reported_total,
      (await publishCited(w)).citation,
    ])
  expect(await refusal(remove)).toBe('reported_total_cited')
  expect(await refusal(move)).toBe('reported_total_cited')
})

test('a citation can be replaced in one transaction, and one of two can go', async () => {
  expect(
    await refusal(async (w) => {
      const { total, citation } = await publishCited(w)
      await w.sql('DELETE FROM citation WHERE id = $1', [citation])
      await w.insert('citation', { reported_total_id: total })
    }),
  ).toBeNull()
})

test('a published total can be deleted with its citations', async () => {
  expect(
    await refusal(async (w) =>
      w.sql('DELETE FROM reported_total WHERE id = $1', [(await publishCited(w)).total]),
    ),
  ).toBeNull()
})
