import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listed, openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record')
})
afterAll(() => graph.close())

test('a group of people stands for the groups within it', async () => {
  const { data } = await graph.ask<Record<'wide' | 'narrow', Listed<{ group: { code: string } }>>>(`{
    wide: reportedTotals(council: "sms", filter: { groups: ["refugees_and_asylum_seekers"] }) { nodes { group { code } } }
    narrow: reportedTotals(council: "sms", filter: { groups: ["refugees"] }) { nodes { group { code } } }
  }`)
  const groups = (list: 'wide' | 'narrow') => data[list].nodes.map(({ group }) => group.code).sort()
  expect(groups('narrow')).toEqual(['refugees', 'refugees'])
  expect(groups('wide')).toEqual(['refugees', 'refugees', 'refugees_and_asylum_seekers'])
})

test.each([
  ['assistance', '{ types: ["language_course"] }', 'type { code }', { type: { code: 'language_course' } }],
  ['reportedTotals', '{ subjects: [OUTLET] }', 'subject', { subject: 'OUTLET' }],
  ['reportedTotals', '{ types: ["medical"] }', 'type { code }', { type: { code: 'medical' } }],
  [
    'pressItems',
    '{ channelKinds: [PRESS_OUTLET] }',
    'channel { kind }',
    { channel: { kind: 'PRESS_OUTLET' } },
  ],
  [
    'sources',
    '{ publishers: ["State Migration Service"] }',
    'publisher',
    { publisher: 'State Migration Service' },
  ],
])('%s can be narrowed to %s', async (list, filter, fields, shown) => {
  const { data, message } = await graph.ask<{ list: Listed<unknown> }>(
    `{ list: ${list}(council: "sms", first: 100, filter: ${filter}) { nodes { ${fields} } } }`,
  )
  expect(message).toBeNull()
  expect(data.list.nodes.length).toBeGreaterThan(0)
  for (const node of data.list.nodes) expect(node).toEqual(shown)
})

interface PressItems {
  readonly pressItems: Listed<{ readonly key: string; readonly channel: { readonly key: string } }>
}

test('press items of one channel are found by its key', async () => {
  const { data } = await graph.ask<PressItems>(
    '{ pressItems(council: "sms") { nodes { key channel { key } } } }',
  )
  const [item] = data.pressItems.nodes
  const found = await graph.ask<PressItems>(
    'query ($channel: String!) { pressItems(council: "sms", filter: { channels: [$channel] }) { nodes { key channel { key } } } }',
    { channel: item?.channel.key },
  )
  expect(found.data.pressItems.nodes).toContainEqual(item)
  for (const node of found.data.pressItems.nodes) expect(node.channel).toEqual(item?.channel)
})
