import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listed, openGraph, type TestGraph } from './support/test-graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openGraph('record')
})
afterAll(() => graph.close())

test('what was said at a meeting is told in order, with who said it and what answered it', async () => {
  const meeting = await graph.owner.meeting.findFirstOrThrow({
    where: { council: { key: 'sms' }, status: 'PUBLISHED', contributions: { none: {} } },
  })
  const speaker = await graph.owner.person.findFirstOrThrow({ where: { status: 'PUBLISHED' } })
  const hidden = await graph.owner.person.create({
    data: { key: 'hidden', name: 'Hidden', councilId: meeting.councilId },
  })
  const said = { meetingId: meeting.id }
  const question = await graph.owner.contribution.create({
    data: { ...said, position: 1, kind: 'QUESTION', summary: 'How long does it take?', speakerId: hidden.id },
  })
  await graph.owner.contribution.createMany({
    data: [
      {
        ...said,
        position: 2,
        kind: 'ANSWER',
        summary: 'A week.',
        answersId: question.id,
        speakerId: speaker.id,
      },
      { ...said, position: 3, kind: 'COMMENT', summary: 'Too long.' },
    ],
  })
  const { data } = await graph.ask(
    `query ($id: ID!) { node(id: $id) { ... on Meeting {
      contributions { kind summary speaker { name } answers { summary } answeredBy { summary } }
      first: contributions(first: 1) { summary }
    } } }`,
    { id: globalId('Meeting', meeting.id) },
  )
  expect(data).toEqual({
    node: {
      contributions: [
        {
          kind: 'QUESTION',
          summary: 'How long does it take?',
          speaker: null,
          answers: null,
          answeredBy: [{ summary: 'A week.' }],
        },
        {
          kind: 'ANSWER',
          summary: 'A week.',
          speaker: { name: speaker.name },
          answers: { summary: 'How long does it take?' },
          answeredBy: [],
        },
        { kind: 'COMMENT', summary: 'Too long.', speaker: null, answers: null, answeredBy: [] },
      ],
      first: [{ summary: 'How long does it take?' }],
    },
  })
})

test('what was said at a meeting that is not published is nobody’s', async () => {
  const meeting = await graph.owner.meeting.create({
    data: {
      ...{ key: 'unpublished', title: 'Unpublished', kind: 'OTHER' },
      council: { connect: { key: 'sms' } },
      contributions: { create: { position: 1, kind: 'SPEECH', summary: 'Secret' } },
    },
    include: { contributions: true },
  })
  const id = globalId('Contribution', meeting.contributions[0]?.id ?? '')
  const { data } = await graph.ask('query ($id: ID!) { node(id: $id) { id } }', { id })
  expect(data).toEqual({ node: null })
})

test('projects and agreements are lists like the others', async () => {
  const { data, message } = await graph.ask<Record<'projects' | 'agreements', Listed<{ title: string }>>>(`{
    projects(council: "sms") { totalCount nodes { title organization { name } date { label } regions { region { code } } citations { source { title } } } }
    agreements(council: "sms") { totalCount nodes { title parties { name } date { label } regions { region { code } } } }
  }`)
  expect(message).toBeNull()
  expect(data.projects.nodes.map(({ title }) => title)).toContain('Migration Information Centre')
  expect(data.projects.totalCount).toBe(data.projects.nodes.length)
  expect(data.agreements.totalCount).toBe(data.agreements.nodes.length)
})

test('a council tells its elections, commissions, laws, plans and declarations, the published ones only', async () => {
  const { id: councilId } = await graph.owner.council.findFirstOrThrow({ where: { key: 'sms' } })
  const time = { from: new Date('2024-01-01'), to: new Date('2024-12-31') }
  const target = { councilId, metric: 'MEETINGS_HELD', unit: 'MEETING', ...time } as const
  const coverage = { councilId, metric: 'MEETINGS_HELD', declaredBy: 'Secretariat', ...time }
  const body = { councilId, nameEn: 'Commission', nameAz: 'Komissiya', nameRu: 'Комиссия' }
  await graph.owner.target.createMany({
    data: [
      { ...target, key: 'open', value: 8, status: 'PUBLISHED' },
      { ...target, key: 'draft', value: 9 },
    ],
  })
  await graph.owner.coverage.createMany({
    data: [
      { ...coverage, key: 'open', status: 'PUBLISHED' },
      { ...coverage, key: 'draft' },
    ],
  })
  await graph.owner.workingBody.createMany({
    data: [
      { ...body, key: 'open', status: 'PUBLISHED' },
      { ...body, key: 'draft' },
    ],
  })
  const { data, message } = await graph.ask<{
    council: Record<'elections' | 'legalInstruments', { title: string; kind?: string }[]>
  }>(`{ council(key: "sms") {
    targets { key metric figure { display unit } from to region { code } }
    coverage { key metric from to declaredBy }
    workingBodies { key name(locale: AZ) from to }
    elections { title body { name } round seats votersTurnedOut elected { person { name } votes } term { key } regions { region { code } } }
    legalInstruments { title kind role number adoptedOn facts citations { source { title } } }
  } }`)
  expect(message).toBeNull()
  expect(data.council).toMatchObject({
    targets: [
      {
        key: 'open',
        metric: 'MEETINGS_HELD',
        figure: { display: '8', unit: 'MEETING' },
        from: '2024-01-01',
        to: '2024-12-31',
        region: null,
      },
    ],
    coverage: [{ key: 'open', metric: 'MEETINGS_HELD', from: '2024-01-01', declaredBy: 'Secretariat' }],
    workingBodies: [{ key: 'open', name: 'Komissiya', from: null, to: null }],
  })
  expect(data.council.elections.map(({ title }) => title)).toContain('First election to the Public Council')
  expect(data.council.legalInstruments.map(({ kind }) => kind)).toContain('LAW')
})

test.each([0, 101])('a list of a council with %i entries is refused', async (first) => {
  const { code } = await graph.ask(`{ council(key: "sms") { targets(first: ${first}) { key } } }`)
  expect(code).toBe('BAD_PAGE_SIZE')
})

function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64')
}

test('a term says how many published totals sum it up', async () => {
  const term = await graph.owner.term.findFirstOrThrow({ where: { key: 'sms-term-1' } })
  const published = await graph.owner.reportedTotal.count({ where: { termId: term.id, status: 'PUBLISHED' } })
  const { subject, unit, councilId } = await graph.owner.reportedTotal.findFirstOrThrow({
    where: { termId: term.id },
  })
  await graph.owner.reportedTotal.create({
    data: {
      key: 'draft',
      wording: 'one',
      councilId,
      termId: term.id,
      subject,
      unit,
      value: 1,
      qualifier: 'EXACT',
    },
  })
  const { data } = await graph.ask('{ terms(council: "sms") { key reportedTotals } }', {})
  expect(published).toBeGreaterThan(0)
  expect(data).toEqual({ terms: expect.arrayContaining([{ key: 'sms-term-1', reportedTotals: published }]) })
})
