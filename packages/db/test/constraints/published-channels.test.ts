import { expect, test } from 'vitest'
import { useWorld, type World } from './world.ts'

const refusal = useWorld()

const PUBLISHED = { status: 'PUBLISHED' }

async function publishBoth(w: World): Promise<{ channel: string; item: string }> {
  const channel = await w.insert('channel', PUBLISHED)
  return { channel, item: await w.insert('press_item', { ...PUBLISHED, channel_id: channel }) }
}

test('a published press item in a draft channel is refused at commit, a draft one is not', async () => {
  expect(await refusal((w) => w.insert('press_item', PUBLISHED))).toBe('press_item_channel_published')
  expect(await refusal((w) => w.insert('press_item', {}))).toBeNull()
  expect(await refusal(publishBoth)).toBeNull()
})

test('a draft cannot be published, nor a published item moved, into a draft channel', async () => {
  const publish = "UPDATE press_item SET status = 'PUBLISHED' WHERE id = $1"
  expect(await refusal((w) => w.sql(publish, [w.ours.press_item]))).toBe('press_item_channel_published')
  const move = async (w: World) =>
    w.sql('UPDATE press_item SET channel_id = $1 WHERE id = $2', [
      w.ours.channel,
      (await publishBoth(w)).item,
    ])
  expect(await refusal(move)).toBe('press_item_channel_published')
})

test('a channel cannot be taken back while a published item is in it, but together with it', async () => {
  const takeBack = async (w: World) => {
    const both = await publishBoth(w)
    await w.sql("UPDATE channel SET status = 'RETRACTED' WHERE id = $1", [both.channel])
    return both
  }
  expect(await refusal(takeBack)).toBe('press_item_channel_published')
  expect(
    await refusal(async (w) => {
      const { item } = await takeBack(w)
      await w.sql("UPDATE press_item SET status = 'RETRACTED' WHERE id = $1", [item])
    }),
  ).toBeNull()
})

test('a draft channel and an item in it can be published in one transaction, in any order', async () => {
  expect(
    await refusal(async (w) => {
      await w.insert('press_item', PUBLISHED)
      await w.sql("UPDATE channel SET status = 'PUBLISHED' WHERE id = $1", [w.ours.channel])
    }),
  ).toBeNull()
})
