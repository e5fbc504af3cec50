import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { listUnmapped, readLedger } from '../src/record/ledger.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'

const ledger = readLedger()
const figures = ledger.events.flatMap(({ event, figures }) => figures.map((figure) => ({ event, ...figure })))

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase(inject('databaseUrl'), 'record')
})
afterAll(() => db.drop())

/** The row of an address such as "meeting/pc-2016-11-meeting". */
async function find(address: string): Promise<Record<string, unknown> | undefined> {
  const [table, key] = address.split('/')
  const [found] = await db.owner.$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
    `SELECT to_jsonb(r) AS row FROM ${table} r WHERE key = $1`,
    key,
  )
  return found?.row
}

test('89 events and 167 figures were collected, each once', () => {
  expect(new Set(ledger.events.map(({ event }) => event)).size).toBe(89)
  expect(new Set(figures.map(({ event, metric }) => `${event}: ${metric}`)).size).toBe(167)
})

test('every collected event became a record', async () => {
  const missing: string[] = []
  for (const address of ledger.events.flatMap(({ became }) => became)) {
    if ((await find(address)) === undefined) missing.push(address)
  }
  expect(missing).toEqual([])
})

test('every collected figure that is not listed as unmapped is in the record with its value', async () => {
  const lost: unknown[] = []
  for (const figure of figures) {
    if ('unmapped' in figure) continue
    const [address = '', column] = figure.became.split('#')
    const row = await find(address)
    if (row === undefined || (column !== undefined && row[column] !== figure.value)) lost.push(figure)
  }
  expect(lost).toEqual([])
})

test('these have no place in the record, and the loader says so', () => {
  expect(listUnmapped().map(({ id, metric }) => `${id}: ${metric}`)).toMatchInlineSnapshot(`
    [
      "rc-2017-courses: lessons in the centre",
      "rc-2017-courses: length of the previous course",
      "pc-2017-videobridge: persons found staying illegally in a month",
      "pc-2018-03-meeting: NGOs represented in the council",
      "wg-2021-refugees: global commitments of 2019 carried out in full",
      "pc-2022-anniversary: NGO and stakeholder representatives drawn into working groups",
      "migrant-council-2022: members",
      "sms-2016-three: regional migration departments",
      "sms-2017-sabirabad: foreigners registered at place of stay since 1 April 2013",
      "sms-2017-sabirabad: persons granted citizenship documents",
      "sms-2017-migrants-day: temporary residence permits in 11 months of 2017",
      "sms-2017-migrants-day: permanent residence permits in 11 months of 2017",
      "sms-2018-ismayilli: e-services presented",
      "sms-2018-beylagan: violations recorded in two months of 2018",
      "sms-2018-refugee-day: foreigners with refugee status",
      "sms-2018-gakh: persons whose citizenship was established up to 1 June 2018",
      "sms-2018-gakh: admitted to citizenship since 2008",
      "sms-2018-gakh: of these stateless before",
      "sms-2018-gakh: citizenship restored since 2008",
      "sms-2018-gakh: restored: stateless before",
      "sms-2018-lankaran: applications for citizenship in six months of 2018",
      "sms-2018-lankaran: admitted",
      "sms-2018-lankaran: restoration applications",
      "sms-2018-lankaran: restored",
      "sms-2018-lankaran: citizenship establishment applications",
      "sms-2018-lankaran: recognized as citizens",
      "sms-2018-lankaran: not recognized",
      "sms-2018-lankaran: could not be determined",
      "rc-language-34: length of the course",
      "ngo-2020-afghan-aid: distribution number in the pandemic",
      "iom-2021-avrr-1: returnees who arrived",
      "iom-2021-avrr-2: returnees who arrived",
      "bvc-2022-training: training sessions",
      "socar-2015-food: food",
      "books-2016: schools covered",
      "books-2016: titles per school",
      "idpc-2021-election: election commission",
      "idpc-2023-election: valid ballots",
      "idpc-2025-election: election commission",
      "pc-2015-election: topics",
      "pc-2015-founded: topics",
      "pc-2017-election: topics",
      "pc-2019-election-1: topics",
      "pc-2019-election-2: topics",
      "migrant-council-2022: topics",
      "regions: town coordinates and neighbourhood of regions",
      "vocabularies: forms of participation, HXL and IATI codes",
      "sms-statistics: all series",
    ]
  `)
})

test('every reason is a sentence', () => {
  for (const { reason } of listUnmapped()) expect(reason).toMatch(/^[A-Z].*\.$/)
})
