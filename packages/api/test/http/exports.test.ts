import { loadDemo, MEASURED_UNTIL } from '@council-outcomes/db'
import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import { ADDRESS_FILTERS } from '@council-outcomes/figures'
import { isInputObjectType } from 'graphql'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { schema } from '../../src/graph/schema.ts'
import { openSources, type TestSources } from '../graph/support/test-sources.ts'
import { type RunningServer, runServer } from './support/running-server.ts'

let database: TestDatabase
let sources: TestSources
let server: RunningServer
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'record')
  await loadDemo(database.ownerUrl, { size: 10_000, seed: 1, until: MEASURED_UNTIL }, () => {})
  sources = await openSources(database, { clock: () => new Date('2026-05-20T08:00:00Z') })
  server = await runServer({
    schema,
    createContext: sources.createContext,
    dataVersion: () => sources.store.current().version,
    // Thousands of cells in a workbook take a busy machine longer than a reader would wait.
    limits: { operationMs: 60_000, databaseCheckMs: 30_000 },
  })
})
afterAll(async () => {
  await server.stop()
  await sources.close()
  await database.drop()
})

const FIRST_TERM = 'council=sms&metrics=PERSONS_ASSISTED&period=sms-term-1&by=ASSISTANCE_TYPE'
const MEETINGS_2016 = 'council=sms&metrics=MEETINGS_HELD&period=2016&grain=QUARTER'

async function bytes(path: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(`${server.url}${path}`)).arrayBuffer())
}

/** The fields of each line. Reads what RFC 4180 writes, and notices what it does not. */
function fieldsOf(csv: string): readonly (readonly string[])[] {
  expect(csv.endsWith('\r\n')).toBe(true)
  return csv
    .slice(0, -2)
    .split('\r\n')
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )
}

describe('the data of an address', () => {
  test('are a table in CSV: a heading, a row for each cell, the total, then what they rest on', async () => {
    const { status, headers } = await server.send(`/explore.csv?${FIRST_TERM}`)
    const text = (await bytes(`/explore.csv?${FIRST_TERM}`)).toString()
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="sms-persons-assisted-sms-term-1.csv"',
    )
    expect(text.startsWith('\uFEFFRow,Code of the kind of help,Kind of help,Persons assisted,')).toBe(true)
    const lines = fieldsOf(text.slice(1))
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1)
    const cells = lines.filter(([kind]) => kind === 'figure').map((line) => line.slice(1, 8))
    expect(cells).toEqual(
      expect.arrayContaining([
        ['language_course', expect.any(String), '157', '157', '157', '157', 'EXACT'],
        ['education', expect.any(String), '300', '285', '315', 'about 300', 'ABOUT'],
      ]),
    )
    const [total] = lines.filter(([kind]) => kind === 'total')
    expect(total?.slice(1, 8)).toEqual(['', '', '', '285', '610', 'from about 300 to about 595', 'RANGE'])
    const notes = new Map(
      lines
        .slice(lines.findIndex((line) => line.every((field) => field === '')) + 1)
        .map(([name = '', value = '']) => [name, value]),
    )
    expect(notes.get('Question')).toMatch(/^Shows persons assisted by kind of help/)
    expect(notes.get('Period')).toMatch(/\(2015-05-20 – 2017-06-30\)$/)
    expect(notes.get('Filters')).toBe('none')
    expect(notes.get('As of')).toMatch(/^2026-05-20T/)
    expect(notes.get('Persons assisted, definition 1')).toMatch(/\w+/)
    expect(notes.get('Citation')).toMatch(/Council Outcomes/)
    expect(notes.get('Address')).toBe(`${server.url}/explore?${FIRST_TERM}`)
  })

  test('tell what only partly fits in a row of its own', async () => {
    const lines = fieldsOf((await bytes(`/explore.csv?${MEETINGS_2016}`)).toString().slice(1))
    const [partly] = lines.filter(([kind]) => kind?.startsWith('fits only partly'))
    expect(Number(partly?.[3])).toBeGreaterThan(0)
    const notes = lines.filter(([name]) => name === 'Fits only partly')
    expect(notes).toHaveLength(1)
  })

  test('are in the language that is asked', async () => {
    const az = (await bytes(`/explore.csv?${FIRST_TERM}&lang=az`)).toString()
    expect(az).toContain('təxminən 300')
    expect(az).toMatch(/^\uFEFFSətir;Kod: yardım növü;Yardım növü;/)
    const { text: ru } = await server.send(`/explore.csv?${FIRST_TERM}&lang=ru`)
    expect(ru).toContain('около 300')
    const { text, headers } = await server.send(`/explore.csv?${FIRST_TERM}`, {
      headers: { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.8' },
    })
    expect(text).toBe(ru)
    expect(headers.get('vary')).toContain('Accept-Language')
  })

  test('have the earlier figures beside them when they are compared', async () => {
    const [heading = []] = fieldsOf(
      (await bytes(`/explore.csv?${MEETINGS_2016}&compare=last-year`)).toString().slice(1),
    )
    expect(heading).toContain('Meetings held before: in words')
    expect(heading.at(-1)).toBe('Meetings held: change')
  })

  test('are a workbook with numbers as numbers, a fixed heading and the notes on a second sheet', async () => {
    const file = await bytes(`/explore.xlsx?${FIRST_TERM}&lang=ru`)
    const sheets = await readXlsxFile(file)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Показатели', 'О показателях'])
    const [rows = [], notes = []] = sheets.map(({ data }) => data)
    expect(rows.find((row) => row[1] === 'language_course')?.slice(3, 6)).toEqual([157, 157, 157])
    expect(rows[0]?.[2]).toBe('Вид помощи')
    expect(notes[0]?.[0]).toBe('Запрос')
  })

  test('are the answer of the graph with its receipt in JSON', async () => {
    const { status, headers, data } = await server.send(`/explore.json?${MEETINGS_2016}`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch('application/json')
    expect(data).toMatchObject({
      analyze: { columns: { metrics: [{ metric: { code: 'MEETINGS_HELD' } }] }, receipt: { filters: [] } },
    })
  })

  test.each(['csv', 'xlsx', 'json'])('are not sent again as %s to who has them', async (extension) => {
    const path = `/explore.${extension}?${FIRST_TERM}`
    const first = await fetch(`${server.url}${path}`)
    await first.arrayBuffer()
    const etag = first.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect(first.headers.get('x-data-version')).toBe(sources.store.current().version)
    const again = await server.send(path, { headers: { 'if-none-match': etag } })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  test.each([
    [
      'metrics=NO_SUCH',
      /Expected a value of MetricCode, but received "NO_SUCH": use one such as ACCEPTANCE_RATE/,
    ],
    ['metrics=PERSON', /: use PERSONS_ASSISTED\./],
    ['metrics=EVENTS_HELD&by=MEETING_KINDS', /: use MEETING_KIND/],
    ['metrics=EVENTS_HELD&grain=FORTNIGHT', /use one of DAY, HALF/],
    ['metrics=MEETINGS_HELD&limit=many', /Expected a whole number/],
    ['metrics=MEETINGS_HELD&filter.meetingKind=TRAINING', /use one of filter.meetingKinds/],
    ['metrics=MEETINGS_HELD&period=2016-13', /.+/],
    ['metrics=MEETINGS_HELD&lang=de', /use one of en, az, ru/],
    ['metrics=MEETINGS_HELD&region=nowhere', /.+/],
    ['', /.+/],
  ])('%s is refused with 400, a code and what to do', async (query, sentence) => {
    const { status, errors, headers } = await server.send(`/explore.csv?council=sms&${query}`)
    expect(status).toBe(400)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-disposition')).toBeNull()
    expect(errors[0]?.message).toMatch(sentence)
    expect(errors[0]?.extensions.code).toMatch(/^(BAD|UNKNOWN)_/)
  })

  test('can only be read', async () => {
    const { status, headers } = await server.send(`/explore.csv?${FIRST_TERM}`, { method: 'POST' })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('of thousands of cells are all there', { timeout: 60_000 }, async () => {
    const large =
      'council=demo&metrics=PERSONS_ASSISTED&period=2017-01-01..2026-04-30&grain=MONTH&level=DISTRICT'
    const text = (await bytes(`/explore.csv?${large}`)).toString()
    const rows = fieldsOf(text.slice(1)).filter(([kind]) => kind === 'figure').length
    expect(rows).toBeGreaterThan(5_000)
    const [figures] = await readXlsxFile(await bytes(`/explore.xlsx?${large}`))
    expect(figures?.data.filter(([kind]) => kind === 'figure')).toHaveLength(rows)
  })
})

test('an address can tell every argument and filter that the graph has for an analysis', () => {
  const fieldsOfInput = (name: string) => {
    const type = schema.getType(name)
    return isInputObjectType(type) ? Object.keys(type.getFields()) : []
  }
  expect([...ADDRESS_FILTERS].sort()).toEqual(fieldsOfInput('KpiFilter').sort())
  expect(fieldsOfInput('AnalyzeInput').sort()).toEqual([
    'by',
    'compare',
    'council',
    'filter',
    'grain',
    'level',
    'limit',
    'metrics',
    'order',
    'period',
    'region',
    'regionsAsOf',
    'top',
  ])
})
