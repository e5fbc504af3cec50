import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../src/testing.ts'

let database: TestDatabase
let reader: pg.Client

beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'), 'record')
  reader = new pg.Client({ connectionString: database.readerUrl })
  await reader.connect()
})
afterAll(async () => {
  await reader.end()
  await database.drop()
})

async function only(sql: string, values: readonly unknown[] = []): Promise<unknown> {
  const { rows } = await reader.query({ text: sql, values: [...values], rowMode: 'array' })
  return rows[0]?.[0]
}

test.each([
  ['Gəncə', 'gence'],
  ['İclas', 'iclas'],
  ['İŞÇİ', 'isci'],
  ['ışıq', 'isiq'],
  ['Ağdam, Göyçay, ÜÇ', 'agdam, goycay, uc'],
  ['Sumqayıt № 7', 'sumqayit № 7'],
  ['Гянджа и ОБЪЕЗД', 'gandja i obezd'],
  ['', ''],
])('%s is found as %s', async (text, folded) => {
  expect(await only('SELECT fold_text($1)', [text])).toBe(folded)
})

test('letters and their marks are found together and apart', async () => {
  const text = 'Gəncə: İÖÜŞÇĞ, Йод'
  expect(await only('SELECT fold_text($1)', [text.normalize('NFD')])).toBe('gence: iouscg, iod')
  expect(await only('SELECT fold_text($1)', [text])).toBe('gence: iouscg, iod')
  expect(await only('SELECT fold_text($1)', [text.toLowerCase()])).toBe('gence: iouscg, iod')
})

test('every letter of the record becomes one that pg_trgm knows', async () => {
  const names = "SELECT string_agg(name_az || name_ru || name_en, '') FROM region"
  expect(await only(`SELECT regexp_replace(fold_text((${names})), '[a-z0-9 ().,''’-]', '', 'g')`)).toBe('')
})

test('a region is found by each of its names, also with a slip', async () => {
  const find = `SELECT code FROM region r WHERE fold_text($1) <% fold_names(ARRAY[name_az, name_en, name_ru] || aliases)`
  for (const typed of ['gence', 'Gəncə', 'Ganja', 'Гянджа', 'gance']) {
    const { rows } = await reader.query(find, [typed])
    expect(rows).toContainEqual({ code: 'AZ-GA' })
  }
})

test.each([
  ['meeting', 'fold_text(title)'],
  ['proposal', 'fold_text(title)'],
  ['press_item', 'fold_text(title)'],
  ['source', 'fold_text(title)'],
  ['reported_total', 'fold_text(wording)'],
  ['project', 'fold_text(title)'],
  ['agreement', 'fold_text(title)'],
  ['person', 'fold_text(name)'],
  ['channel', 'fold_text(name)'],
  ['organization', 'fold_names(ARRAY[name_az, name_en, name_ru])'],
  ['region', 'fold_names(ARRAY[name_az, name_en, name_ru] || aliases)'],
])('the search of %s reads an index of its trigrams', async (table, text) => {
  await reader.query('SET enable_seqscan = off')
  const { rows } = await reader.query(`EXPLAIN SELECT FROM ${table} WHERE fold_text('miqrasiya') <% ${text}`)
  expect(JSON.stringify(rows)).toContain(`${table}_search_idx`)
})
