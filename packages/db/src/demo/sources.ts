import type { TableRows } from './copy-rows.ts'
import { FIRST_YEAR } from './demo-calendar.ts'
import { idOf, published, type World } from './world.ts'

const PUBLISHER = 'Council Outcomes (synthetic data)'

/** One document of each series for each year; every record cites one of them. */
const SERIES = [
  'Annual report',
  'Minutes of meetings',
  'Register of proposals',
  'Register of assistance',
  'Press review',
  'Election record',
] as const

export type Series = (typeof SERIES)[number]

/** The document of a series for a year; the first or the last one for years outside the record. */
export function sourceId(world: World, series: Series, year: number): string {
  const { years, lastYear } = world.calendar
  const within = Math.min(Math.max(year, FIRST_YEAR), lastYear)
  return idOf(world, 'source', SERIES.indexOf(series) * years.length + within - FIRST_YEAR + 1)
}

export function sources(world: World): readonly TableRows[] {
  const { years, lastDay } = world.calendar
  const rows = SERIES.flatMap((series, place) =>
    years.map((year, offset) => {
      const number = place * years.length + offset + 1
      const nextJanuary = `${year + 1}-01-31`
      return {
        ...published(world, 'source', number),
        title: `${series} ${year} (synthetic)`,
        publisher: PUBLISHER,
        url:
          number % 3 === 0
            ? null
            : `https://example.org/synthetic/${series.toLowerCase().replaceAll(' ', '-')}/${year}`,
        language: 'en',
        published_on: nextJanuary > lastDay ? lastDay : nextJanuary,
        excerpt_cut_off: number % 17 === 0,
        note: 'Made up for demonstration; no such document exists.',
      }
    }),
  )
  return [{ table: 'source', rows }]
}
