import { expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('the pages of the record', (visit) => {
  const headline = (text: string | RegExp) => visit.headline(text).waitFor()
  const link = (name: string | RegExp) => visit.page.getByRole('main').getByRole('link', { name })
  const press = (name: string) => visit.page.getByRole('button', { name, exact: true }).click()

  it('finds a place by letters that stand for those of az', async () => {
    await visit.open('/record')
    await headline(/The record holds 78 meetings and other events, .* and 107 documents/)
    await visit.page.getByLabel('Search the whole record').fill('gence')
    await press('Search')
    await visit.page.getByRole('heading', { name: /things are called something like “gence”/ }).waitFor()
    await link(/^Gəncə$/).click()
    await headline(/Ganja/)
  })

  it('narrows a list, keeps that in the address, and leads to a record, its document and its figure', async () => {
    await visit.open('/record/meetings')
    await visit.page.getByLabel('Words of the title').fill('regular council')
    await press('Search')
    await headline(/ of the 78 recorded meetings and other events fits? what you chose/)
    await expect.poll(() => visit.searchParam('q')).toBe('regular council')
    await link(/first quarter reviewed/).click()
    await headline(/Regular council meeting: first quarter reviewed/)
    await visit.page.getByText('This is the date of the report.').waitFor()
    const address = visit.page.url()
    await link('What rests on it').click()
    await visit.page.getByRole('heading', { name: 'What rests on this document' }).waitFor()
    await visit.page.goto(address)
    const held = visit.page
      .getByRole('listitem')
      .filter({ has: visit.page.getByRole('heading', { name: 'Meetings held' }) })
    await held.getByRole('link', { name: '2021' }).click()
    const opened = visit.page.getByRole('dialog').getByRole('heading', { name: /first quarter reviewed/ })
    await opened.getByRole('link').click()
    await headline(/Regular council meeting: first quarter reviewed/)
  })

  it('chooses from what the graph offers, with one question for each change', async () => {
    await visit.open('/record/meetings')
    const questions = visit.questions()
    await visit.choose('Kind', 'Round table')
    await headline(/ of the 78 recorded meetings and other events fits? what you chose/)
    expect(questions).toHaveLength(1)
    await expect.poll(() => visit.searchParam('kind')).toBe('ROUND_TABLE')
  })

  it('shows all that a page lists only the beginning of, which may be of several roles', async () => {
    await visit.open('/record/meetings?period=all&status=HELD&role=ORGANIZER,SUPPORTER')
    await headline('8 of the 78 recorded meetings and other events fit what you chose.')
    const role = visit.page.getByRole('combobox', { name: 'Role' })
    await expect
      .poll(() => role.locator('option:checked').textContent())
      .toBe('Organized by the council, Supported by the council')
  })

  it('turns the pages of a list, each with an address, and back', async () => {
    await visit.open('/record/meetings')
    const newest = 'Joint meeting of the Public, Advisory and Migrant Councils'
    await link(newest).waitFor()
    await link('Next page').click()
    await link('Previous page').waitFor()
    await link(newest).waitFor({ state: 'detached' })
    await visit.page.goBack()
    await link(newest).waitFor()
  })

  it('names the nearest where nothing fits', async () => {
    await visit.open('/record/meetings?period=2012')
    await headline(/None of the 78 recorded meetings/)
    await press('Show any time and place')
    await headline('The record holds 78 meetings and other events.')
  })

  it('says why no figure counts the work of another body', async () => {
    await visit.open('/record/assistance?role=CONTEXT')
    await visit.page.getByRole('rowheader').first().getByRole('link').click()
    await visit.page.getByRole('heading', { name: 'No figure counts it' }).waitFor()
    await visit.page.getByText("The council's part in it is not counted there.").first().waitFor()
  })

  it('says so when there is no such record or list', async () => {
    await visit.open('/record/laws')
    await headline('The record has no list “laws”')
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong in %s', async (colorScheme) => {
    await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await visit.open('/record?q=gence')
    expect(await axeViolations(visit.page)).toEqual([])
    await visit.open('/record/totals')
    expect(await axeViolations(visit.page)).toEqual([])
    await link(/12 meetings of the council/).click()
    await visit.page.getByRole('heading', { name: 'The figures that count it' }).waitFor()
    expect(await axeViolations(visit.page)).toEqual([])
  })

  it.each([390, 1280])('needs no scrolling sideways at %i px', async (width) => {
    await visit.page.setViewportSize({ width, height: 900 })
    for (const path of ['/record?q=gence&lang=az', '/record/assistance?lang=ru', '/record/sources?lang=az']) {
      await visit.open(path)
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await visit.page.getByRole('rowheader').first().getByRole('link').click()
    await visit.page.locator('h1').waitFor()
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
