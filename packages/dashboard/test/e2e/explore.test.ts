import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

const KINDS = 'metrics=EVENTS_HELD&grain=YEAR&by=MEETING_KIND'
/** 127 months of 74 districts and cities: nearly as many cells as one question may have. */
const LARGEST = 'metrics=EVENTS_HELD&grain=MONTH&level=DISTRICT&period=2015-06-01..2025-12-31'

describeVisit('the page that explores in a browser', (visit) => {
  const open = (query = '') => visit.open(`/explore${query}`)
  const headline = (text: string | RegExp) => visit.headline(text).waitFor()
  const table = () => visit.page.getByRole('grid')
  const builder = () => visit.page.getByRole('region', { name: 'The question' })
  /** The plain sentence of the question, which the table has for a name too. */
  const sentence = (text: string | RegExp) => visit.page.getByText(text).first().waitFor()
  const explored = () => {
    const asked: string[] = []
    visit.page.on('request', (request) => {
      if (request.postData()?.includes('query Explore(')) asked.push(request.url())
    })
    return asked
  }

  it('takes an analyst from a ready question to a file and to an address for a colleague', async () => {
    await open()
    await headline('What do you want to know?')
    await visit.page.getByRole('link', { name: 'Which kinds of events were held, year by year?' }).click()
    await headline('Which kinds of events were held, year by year?')
    await sentence('Shows events held by year and kind of event for all time.')
    await visit.page.getByText('Up to 128 rows, answered at once').waitFor()
    const asked = explored()
    await visit.page.getByRole('radio', { name: 'Table' }).click()
    await table().getByRole('row', { name: '2016 Council meeting 1' }).waitFor()
    await visit.choose('In steps of', 'Half-years')
    await sentence('Shows events held by half-year and kind of event for all time.')
    expect(asked).toHaveLength(1)
    await expect.poll(() => visit.searchParam('grain')).toBe('HALF')

    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page.getByRole('link', { name: 'CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('sms-events-held.csv')
    const file = await readFile(await download.path(), 'utf8')
    expect(file).toContain('figure,2016-H2,')

    const shared = visit.page.url()
    await visit.page.goto('about:blank')
    await visit.page.goto(shared)
    await headline('Which kinds of events were held, year by year?')
    await table().getByRole('columnheader', { name: 'Half-year' }).waitFor()
  })

  it('offers what all chosen figures have, and says why it does not offer the rest', async () => {
    await open('?metrics=EVENTS_HELD')
    await visit.page.getByRole('checkbox', { name: 'Kind of event' }).check()
    await visit.page.getByRole('button', { name: /^What is counted/ }).click()
    await visit.page.getByRole('searchbox').fill('families')
    await visit.page.getByRole('option', { name: 'Families assisted' }).click()
    await visit.page.keyboard.press('Escape')
    await visit.page.getByText('Not by kind of event: “Families assisted” has none.').waitFor()
    await expect
      .poll(() => [visit.searchParam('metrics'), visit.searchParam('by')])
      .toEqual(['EVENTS_HELD,FAMILIES_ASSISTED', null])
    await visit.page.goBack()
    await visit.page.getByRole('checkbox', { name: 'Kind of event', checked: true }).waitFor()
  })

  it('narrows to what is recorded, each choice with its records', async () => {
    await open(`?${KINDS}`)
    await builder()
      .getByRole('button', { name: /^Kind of event/ })
      .click()
    await visit.page.getByRole('option', { name: 'Council meeting', exact: false }).click()
    await headline('Events held: 15 events.')
    await expect.poll(() => visit.searchParam('filter.meetingKinds')).toBe('COUNCIL_MEETING')
  })

  it('opens the records of a cell, and moves among cells with the keyboard alone', async () => {
    await open(`?${KINDS}`)
    const cell = table().getByRole('row', { name: '2016 Council meeting 1' }).getByRole('button')
    await cell.focus()
    await visit.page.keyboard.press('ArrowDown')
    await expect.poll(() => visit.page.evaluate(() => document.activeElement?.textContent)).toBe('1')
    await visit.page.keyboard.press('ArrowUp')
    await visit.page.keyboard.press('Enter')
    const panel = visit.page.getByRole('dialog')
    await panel.getByRole('heading', { name: 'Events held: 2016, Council meeting' }).waitFor()
    await panel.getByText('1 record, together 1 event').waitFor()
    await visit.page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await visit.focused(cell)
  })

  it('opens the records of the kinds that are joined, together as many as the figure says', async () => {
    await open('?metrics=EVENTS_HELD&by=MEETING_KIND&top=2.MEETING_KIND')
    await table().getByRole('row', { name: 'Other 2' }).getByRole('button').click()
    const panel = visit.page.getByRole('dialog')
    await panel.getByRole('heading', { name: 'Events held: Other' }).waitFor()
    await panel.getByText('2 records, together 2 events').waitFor()
  })

  it('lays a split across the columns, and orders the rows by any of them', async () => {
    await open(`?${KINDS}&across=MEETING_KIND`)
    const heading = table().getByRole('columnheader', { name: /^Council meeting/ })
    await heading.getByRole('button').click()
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('descending')
    await table().getByRole('rowheader').first().filter({ hasText: 'Not dated' }).waitFor()
    await expect.poll(() => visit.searchParam('sort')).toBe('EVENTS_HELD.COUNCIL_MEETING.descending')
  })

  it.each([
    ['bars', '2016, Information session: 1 event', KINDS],
    ['lines', '2016, Information session: 1 event', KINDS],
    ['heat', '2016, Information session: 1 event', KINDS],
    ['map', 'Baku: 8 events', 'metrics=EVENTS_HELD&level=ECONOMIC_REGION'],
  ])('shows an answer as %s', async (view, mark, query) => {
    await open(`?${query}&view=${view}`)
    await visit.page.getByRole('button', { name: mark }).waitFor()
  })

  it('says why an answer cannot be shown in a shape, and shows the table instead', async () => {
    await open('?metrics=EVENTS_HELD&grain=YEAR&view=map')
    await visit.page.getByText('The map needs a split by economic region, and no other.').waitFor()
    await visit.page.getByText('“Map” does not fit this question, so you see the table.').waitFor()
    await table().waitFor()
  })

  it('draws ten thousand rows as they come into sight, and tells how many there are', async () => {
    await open(`?${LARGEST}`)
    const count = Number(await table().getAttribute('aria-rowcount'))
    expect(count).toBeGreaterThan(9_000)
    const rows = () => table().getByRole('row').count()
    await expect.poll(rows).toBeLessThan(80)
    await table().getByRole('gridcell').first().focus()
    await visit.page.keyboard.press('Control+End')
    await visit.page.keyboard.press('ArrowUp')
    await table()
      .locator(`[aria-rowindex="${count - 1}"]`)
      .waitFor()
    await expect.poll(rows).toBeLessThan(80)
  })

  it('says what is too large about a question, and asks a smaller one instead', async () => {
    await open('?metrics=EVENTS_HELD&grain=MONTH&level=DISTRICT&period=2015-05-20..2026-11-20')
    await headline('This question cannot be answered as it is.')
    await visit.page.getByText(/at most 10,000 cells/).waitFor()
    await visit.page.getByRole('button', { name: 'Ask in larger steps: quarters' }).click()
    await sentence(/^Shows events held by quarter and district/)
  })

  it('says what is wrong with an address, and loses nothing else of it', async () => {
    await open(`?${KINDS.replace('YEAR', 'DECADE')}`)
    await headline(/^The address says “grain=DECADE”/)
    await visit.page.getByRole('button', { name: 'Ask without “grain”' }).click()
    await sentence('Shows events held by kind of event for all time.')
  })

  it('gives the question to programs, and the API answers it', async () => {
    await open(`?${KINDS}`)
    await visit.page.getByText('For programmers').click()
    const [query, variables] = await visit.page.locator('pre').allTextContents()
    const answer = await visit.page.request.post(visit.addressOf('/graphql'), {
      data: { query, variables: JSON.parse(variables ?? '') },
    })
    expect((await answer.json()).data.analyze.totals[0].figure.displayWithUnit).toBe('19 events')
    await visit.page.getByRole('radio', { name: 'TypeScript' }).click()
    await visit.page.getByText('export async function ask(): Promise<Analysis>').waitFor()
  })

  describe.each([
    ['the start', ''],
    ['a table', `?${KINDS}&across=MEETING_KIND`],
    ['lines', `?${KINDS}&view=lines`],
  ])('%s', (_, query) => {
    it.each(['light', 'dark'] as const)('has nothing that axe finds wrong in %s', async (colorScheme) => {
      await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(query)
      await visit.page.waitForLoadState('networkidle')
      expect(await axeViolations(visit.page)).toEqual([])
    })

    it.each([390, 1280])('needs no scrolling sideways at %i px, and no English in az', async (width) => {
      await visit.page.setViewportSize({ width, height: 900 })
      await open(query === '' ? '?lang=az' : `${query}&lang=az`)
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const words = await visit.page.getByRole('main').textContent()
      expect(words).not.toMatch(/(?<!\p{L})(and|or|the|of|not|in|by|as|records?)(?!\p{L})/iu)
    })
  })
})
