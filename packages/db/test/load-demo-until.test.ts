import { addDays, type CalendarDate, calendarDate } from '@council-outcomes/figures'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { loadDemo } from '../src/demo/load-demo.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'

const LOADING_MS = 120_000

let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase(inject('databaseUrl'), 'record')
})
afterAll(() => db.drop())

async function number(sql: string): Promise<number> {
  const [row] = await db.owner.$queryRawUnsafe<{ number: number }[]>(`SELECT (${sql})::int AS number`)
  return row?.number ?? Number.NaN
}

const DEMO = `council_id = (SELECT id FROM council WHERE key = 'demo')`
const DATED = ['assistance_activity', 'meeting', 'proposal', 'press_item', 'project', 'agreement']

describe.each(['2017-12-31', '2021-02-28', '2023-12-31'].map(calendarDate))('a record until %s', (until) => {
  beforeAll(() => loadDemo(db.ownerUrl, { size: 10_000, seed: 1, until }, () => {}), LOADING_MS)

  test('has something of every kind in its last two months, and nothing after its last day', async () => {
    for (const table of DATED) {
      const after = await number(`SELECT count(*) FROM ${table} WHERE ${DEMO} AND date_from > '${until}'`)
      expect({ table, after }).toEqual({ table, after: 0 })
    }
    for (const table of ['assistance_activity', 'meeting', 'proposal', 'press_item']) {
      const late = await number(
        `SELECT count(*) FROM ${table} WHERE ${DEMO} AND date_to BETWEEN date '${until}' - 60 AND '${until}'`,
      )
      expect({ table, late }).toEqual({ table, late: expect.toSatisfy((count: number) => count > 0) })
    }
  })

  test('tells nothing of the days after it', async () => {
    const past = {
      sources: `source WHERE ${DEMO} AND published_on > '${until}'`,
      steps: `proposal_status_change s JOIN proposal p ON p.id = s.proposal_id WHERE ${DEMO} AND s.on > '${until}'`,
      totals: `reported_total WHERE ${DEMO} AND date_to > '${until}'`,
      declarations: `coverage WHERE ${DEMO} AND (date_to <> '${until}' OR date_from > date_to)`,
      ends: `term WHERE ${DEMO} AND date_to > '${until}'`,
    }
    for (const [what, from] of Object.entries(past))
      expect({ what, rows: await number(`SELECT count(*) FROM ${from}`) }).toEqual({ what, rows: 0 })
  })

  test('is made on the day after it, in a term that runs and a year that is planned', async () => {
    const made = `date '${addDays(until, 1)}'`
    const midnight = `timestamptz '${addDays(until, 1)}T00:00:00Z'`
    for (const table of [...DATED, 'term', 'source'])
      expect(await number(`SELECT count(*) FROM ${table} WHERE ${DEMO} AND created_at <> ${midnight}`)).toBe(
        0,
      )
    expect(
      await number(`SELECT count(*) FROM term WHERE ${DEMO} AND date_to IS NULL AND date_from <= ${made}`),
    ).toBe(1)
    expect(
      await number(`SELECT count(*) FROM target WHERE ${DEMO} AND region_id IS NULL
        AND date_from = date_trunc('year', ${made}) AND date_to = date_from + interval '1 year - 1 day'`),
    ).toBe(6)
  })

  test('states the totals of the terms and years that are over', async () => {
    const overOnce = await number(`SELECT count(*) FROM term WHERE ${DEMO} AND date_to IS NOT NULL`)
    const ofTerms = await number(`SELECT count(*) FROM reported_total WHERE ${DEMO} AND term_id IS NOT NULL`)
    expect(overOnce).toBeGreaterThan(0)
    expect(ofTerms).toBe(overOnce * 7)
    const ofYears = await number(`SELECT count(*) FROM reported_total WHERE ${DEMO} AND term_id IS NULL`)
    expect(ofYears).toBe(TOTALS_OF_YEARS[until])
  })
})

const TOTALS_OF_YEARS: Readonly<Record<CalendarDate, number>> = {
  [calendarDate('2017-12-31')]: 0,
  [calendarDate('2021-02-28')]: 4,
  [calendarDate('2023-12-31')]: 6,
}
