import { expect, test } from 'vitest'
import { useWorld, type World } from './world.ts'

const refusal = useWorld()

/** Table, linking column, table that it links to. */
const LINKS = [
  ['membership', 'term_id', 'term'],
  ['membership', 'person_id', 'person'],
  ['membership', 'nominated_by_id', 'organization'],
  ['membership', 'election_id', 'election'],
  ['election', 'body_id', 'organization'],
  ['election', 'term_id', 'term'],
  ['meeting', 'same_as_id', 'meeting'],
  ['proposal', 'addressee_id', 'organization'],
  ['proposal', 'same_as_id', 'proposal'],
  ['assistance_activity', 'provider_id', 'organization'],
  ['assistance_activity', 'project_id', 'project'],
  ['assistance_activity', 'meeting_id', 'meeting'],
  ['assistance_activity', 'same_as_id', 'assistance_activity'],
  ['channel', 'organization_id', 'organization'],
  ['press_item', 'channel_id', 'channel'],
  ['press_item', 'meeting_id', 'meeting'],
  ['press_item', 'same_as_id', 'press_item'],
  ['project', 'organization_id', 'organization'],
  ['reported_total', 'term_id', 'term'],
  ['reported_total', 'same_as_id', 'reported_total'],
] as const

test.each(LINKS)('%s.%s stays within the council', async (table, column, linked) => {
  const insert = (council: 'ours' | 'theirs') => (w: World) =>
    w.insert(table, { [column]: w[council][linked] })
  const update = (council: 'ours' | 'theirs') => async (w: World) =>
    w.sql(`UPDATE ${table} SET ${column} = $1 WHERE id = $2`, [w[council][linked], await w.insert(table, {})])
  expect(await refusal(insert('ours'))).toBeNull()
  expect(await refusal(insert('theirs'))).toBe(`${table}_one_council`)
  expect(await refusal(update('ours'))).toBeNull()
  expect(await refusal(update('theirs'))).toBe(`${table}_one_council`)
})

test.each([
  ['agreement_party', 'agreement', 'organization', {}],
  ['meeting_organization', 'meeting', 'organization', { role: 'PARTNER' }],
  ['meeting_person', 'meeting', 'person', { capacity: 'Head' }],
  ['proposal_meeting', 'meeting', 'proposal', {}],
] as const)('%s joins records of one council', async (table, one, other, row) => {
  const join = (council: 'ours' | 'theirs') => (w: World) =>
    w.insert(table, { ...row, [`${one}_id`]: w.ours[one], [`${other}_id`]: w[council][other] })
  expect(await refusal(join('ours'))).toBeNull()
  expect(await refusal(join('theirs'))).toBe(`${table}_one_council`)
})

test.each(['speaker', 'organization'])('the %s of a contribution is of its council', async (link) => {
  const table = link === 'speaker' ? 'person' : 'organization'
  const speak = (council: 'ours' | 'theirs') => (w: World) =>
    w.insert('contribution', { [`${link}_id`]: w[council][table] })
  expect(await refusal(speak('ours'))).toBeNull()
  expect(await refusal(speak('theirs'))).toBe('contribution_one_council')
})

test('a part and its whole are of one council', async () => {
  const part = (council: 'ours' | 'theirs') => (w: World) =>
    w.insert('assistance_activity', { part_of_id: w[council].assistance_activity, breakdown: 'by sex' })
  expect(await refusal(part('ours'))).toBeNull()
  expect(await refusal(part('theirs'))).toBe('assistance_activity_one_council')
})

test.each(['organization_id', 'advises_id'])(
  'the %s of a council is a body of its own record',
  async (column) => {
    const update = (council: 'ours' | 'theirs') => (w: World) =>
      w.sql(`UPDATE council SET ${column} = $1 WHERE id = $2`, [w[council].organization, w.ours.council])
    expect(await refusal(update('ours'))).toBeNull()
    expect(await refusal(update('theirs'))).toBe('council_one_council')
  },
)

const CITED = [
  'council',
  'term',
  'membership',
  'election',
  'working_body',
  'organization',
  'meeting',
  'proposal',
  'channel',
  'press_item',
  'project',
  'agreement',
  'legal_instrument',
  'reported_total',
  'target',
  'coverage',
].map((table) => [table, `${table}_id`] as const)

test.each([...CITED, ['assistance_activity', 'assistance_id'] as const])(
  'a %s cites sources of its council',
  async (table, column) => {
    const cite = (council: 'ours' | 'theirs') => (w: World) =>
      w.insert('citation', { [column]: w[council][table] })
    expect(await refusal(cite('ours'))).toBeNull()
    expect(await refusal(cite('theirs'))).toBe('citation_one_council')
  },
)

test.each(['meeting', 'term', 'source', 'reported_total', 'person'])(
  'a %s stays with its council',
  async (table) => {
    expect(
      await refusal((w) =>
        w.sql(`UPDATE ${table} SET council_id = $1 WHERE id = $2`, [w.theirs.council, w.ours[table]]),
      ),
    ).toBe(`${table}_stays_with_its_council`)
  },
)
