import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CategoryBars } from './category-bars.tsx'
import { ChartTable } from './chart-table.tsx'
import { figures } from './gallery/figures.ts'
import { formatNumber, point } from './gallery/points.ts'
import { Sparkline } from './sparkline.tsx'
import { TileMap } from './tile-map.tsx'

const words = {
  label: 'Persons assisted',
  summary: 'Most help went to Baku.',
  unitLabel: 'persons',
  formatNumber,
}
const onSelect = () => undefined
const baku = point('BA', 'Baku', figures.atLeast(200), { note: 'so far' })
const ganja = point('GD', 'Ganja', figures.notReported())
const lankaran = point('LA', 'Lankaran', figures.hidden())

/** The opening tags of the buttons, by accessible name. */
function buttons(html: string): ReadonlyMap<string, string> {
  const tags = [...html.matchAll(/<button[^>]*aria-label="([^"]*)"[^>]*>/g)]
  return new Map(tags.map(([tag, name]) => [name ?? '', tag]))
}

describe('marks', () => {
  const html = renderToStaticMarkup(
    <CategoryBars {...words} points={[baku, ganja]} rest={[lankaran]} onSelect={onSelect} selectedId="BA" />,
  )

  it('are named by what they are, how much, and what to know', () => {
    expect([...buttons(html).keys()]).toEqual([
      'Baku: more than 200 meetings, so far',
      'Ganja: not recorded',
      'Lankaran: hidden',
    ])
  })

  it('can be opened only where there are records behind them', () => {
    const disabled = [...buttons(html).values()].map((tag) => tag.includes('aria-disabled="true"'))
    expect(disabled).toEqual([false, true, true])
  })

  it('are one tab stop', () => {
    expect(html.match(/tabindex="0"/gi)).toHaveLength(1)
    expect(html.match(/tabindex="-1"/gi)).toHaveLength(2)
  })

  it('tell which of them is open', () => {
    expect(buttons(html).get('Baku: more than 200 meetings, so far')).toContain('aria-current="true"')
  })

  it('stand in a figure with a name and a summary', () => {
    const id = /aria-describedby="([^"]*)"/.exec(html)?.[1]
    expect(html).toContain('role="figure" aria-label="Persons assisted"')
    expect(html).toContain(`<p id="${id}"`)
    expect(html).toContain('Most help went to Baku.')
  })
})

it('a tile of a place that nobody recorded holds no number', () => {
  const html = renderToStaticMarkup(
    <TileMap
      {...words}
      tiles={[{ code: 'GD', row: 1, col: 1, point: ganja }]}
      rest={[]}
      onSelect={onSelect}
    />,
  )
  expect(html.replace(/<[^>]*>/g, ' ')).not.toMatch(/\d/)
})

describe('the table of a chart', () => {
  const html = renderToStaticMarkup(
    <ChartTable
      caption="Meetings"
      headings={{ label: 'Place', figure: 'Meetings', note: 'Note' }}
      points={[baku, ganja]}
      rest={[lankaran]}
      total={point('total', 'Total', figures.exact(200))}
      onSelect={onSelect}
    />,
  )

  it('says the same words as the marks', () => {
    for (const text of ['more than 200 meetings', 'not recorded', 'hidden', 'so far'])
      expect(html).toContain(text)
  })

  it('leads to records exactly where the marks do', () => {
    expect(html.match(/<button[^>]*>[^<]*/g)?.map((tag) => tag.replace(/<[^>]*>/, ''))).toEqual([
      'more than 200 meetings',
      '200 meetings',
    ])
  })

  it('keeps members apart and the total at the foot', () => {
    expect(html.match(/<tbody/g)).toHaveLength(2)
    expect(html).toMatch(/<tfoot>.*Total/)
  })
})

describe('a sparkline', () => {
  it('is one picture with its summary as its name', () => {
    const html = renderToStaticMarkup(<Sparkline summary="Rising." points={[baku]} />)
    expect(html).toContain('role="img" aria-label="Rising."')
    expect(html).not.toContain('tabindex')
  })

  it('draws a gap lower than zero', () => {
    const heights = (html: string) =>
      [...html.matchAll(/<rect[^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height))
    const [gap = 0] = heights(renderToStaticMarkup(<Sparkline summary="" points={[ganja]} />))
    const [zero = 0] = heights(
      renderToStaticMarkup(<Sparkline summary="" points={[point('z', 'z', figures.zero())]} />),
    )
    expect(gap).toBeLessThan(zero)
  })
})
