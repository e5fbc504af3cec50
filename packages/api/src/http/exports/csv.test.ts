import type { Locale } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { csvFile } from './csv.ts'
import type { TableCell } from './table.ts'

function lines(...rows: readonly (readonly TableCell[])[]): Promise<readonly string[]> {
  return linesIn('en', rows)
}

async function linesIn(locale: Locale, rows: readonly (readonly TableCell[])[]): Promise<readonly string[]> {
  const columns = [
    { heading: 'Name', kind: 'TEXT' as const },
    { heading: 'Count', kind: 'NUMBER' as const },
  ]
  const titles = { rows: 'Figures', notes: 'Notes' }
  const { content } = await csvFile({ locale, name: 'x', columns, rows, notes: [['As of', 'today']], titles })
  return content.split('\r\n')
}

test('the table begins behind a byte order mark, and notes stand below it behind an empty line', async () => {
  expect(await lines(['Baku', 12])).toEqual(['\uFEFFName,Count', 'Baku,12', ',', 'As of,today', ''])
})

test('commas, quotation marks and line breaks stay within their field', async () => {
  const [, line] = await lines(['Help, "medical"', 1])
  expect(line).toBe('"Help, ""medical""",1')
  expect((await lines(['two\nlines', null]))[1]).toBe('"two\nlines",')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://x","y")'])(
  'the text %j is not run as a formula',
  async (text) => {
    const [, line = ''] = await lines([text, 0])
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true)
  },
)

test('a number below zero stays a number, and one that was not measured is empty', async () => {
  expect((await lines(['change', -3], ['change', null])).slice(1, 3)).toEqual(['change,-3', 'change,'])
})

test.each(['az', 'ru'] as const)(
  'in %s fields end with a semicolon and decimals follow a comma',
  async (locale) => {
    const [heading, ...rows] = await linesIn(locale, [
      ['Help; medical', 12.5],
      ['Help, other', -0.5],
    ])
    expect(heading).toBe('\uFEFFName;Count')
    expect(rows.slice(0, 2)).toEqual(['"Help; medical";12,5', '"Help, other";-0,5'])
  },
)
