import { expect, test } from 'vitest'
import { recordId } from './record-id.ts'
import { recordRows, rowsOf } from './record-rows.ts'
import { TABLES } from './tables.ts'

const record = recordRows()

test('every id is used once', () => {
  const ids = TABLES.flatMap((table) => rowsOf(record, table).flatMap((row) => ('id' in row ? [row.id] : [])))
  expect(ids.length).toBeGreaterThan(1000)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(TABLES)('the keys of %s are unique', (table) => {
  const keys = rowsOf(record, table).flatMap((row) => ('key' in row ? [row.key] : []))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('addresses of documents are kept as collected, one source for each', () => {
  const urls = rowsOf(record, 'source').map(({ url }) => url)
  expect(new Set(urls).size).toBe(107)
  expect(urls).toContain('https://migration.gov.az/en/news_detail/10048')
  expect(urls).toContain('https://www.migration.gov.az/en/about_detail/465')
  expect(urls).toContain('https://migration.gov.az/index.php/en/news_detail/9570')
})

test('a page whose stored excerpt is cut off says so', () => {
  const cutOff = rowsOf(record, 'source').filter(({ excerptCutOff }) => excerptCutOff)
  expect(cutOff.map(({ key }) => key)).toContain('sms-news-10086')
  expect(cutOff.map(({ key }) => key)).not.toContain('sms-news-10048')
})

test('dates are days of the calendar, from before to, and none at all only where nothing is known', () => {
  const dated = [
    ...rowsOf(record, 'meeting'),
    ...rowsOf(record, 'election'),
    ...rowsOf(record, 'assistance_activity'),
    ...rowsOf(record, 'reported_total'),
    ...rowsOf(record, 'press_item'),
    ...rowsOf(record, 'project'),
  ]
  const wrong = dated.filter(({ from, to, datePrecision }) => {
    const undated = from === null && to === null
    return undated !== (datePrecision === 'NONE') || (from && to && from > to)
  })
  expect(wrong).toEqual([])
})

test('what the council did not organize, support or join is context', () => {
  const roles = rowsOf(record, 'assistance_activity').map(({ councilRole }) => councilRole)
  expect(new Set(roles)).toEqual(new Set(['CONTEXT']))
})

test('help is placed where the report says, or where the part of it says', () => {
  const places = rowsOf(record, 'assistance_region')
  const placesOf = (key: string) =>
    places
      .filter(({ assistanceId }) => assistanceId === recordId('assistance_activity', key))
      .map(({ regionId }) => regionId)
  const [aghdam, aghjabadi] = ['AZ-AGM', 'AZ-AGC'].map((code) => recordId('region', code))
  expect(placesOf('iom-2021-business-trained')).toEqual([aghdam, aghjabadi])
  expect(placesOf('iom-2021-business-selected-for-grants-aghdam')).toEqual([aghdam])
  expect(new Set(places.map(({ assistanceId }) => assistanceId)).size).toBe(
    rowsOf(record, 'assistance_activity').length,
  )
})
