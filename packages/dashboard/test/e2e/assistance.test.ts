import { expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('the page of assistance in a browser', (visit) => {
  const open = (query = '') => visit.open(`/assistance${query}`)
  const headline = (text: string | RegExp) => visit.headline(text).waitFor()

  it('says who was helped and how, with one question', async () => {
    const asked: string[] = []
    visit.page.on('request', (request) => {
      if (request.postData()?.includes('query Assistance')) asked.push(request.url())
    })
    await open()
    await headline(/helped from about 300 to about 595 persons and 500 families\.$/)
    await visit.page.getByText(/^Help to persons: help with/).waitFor()
    await visit.page
      .getByText(/^In all this is about 595 services, which reached from about 300 to about 595 persons: /)
      .waitFor()
    expect(asked).toHaveLength(1)
  })

  it('leads from a cell of the heat table to its records', async () => {
    await open()
    const cell = visit.page.getByRole('button', { name: 'Medical help, refugees: 138 persons' })
    await cell.focus()
    await visit.page.keyboard.press('Enter')
    const panel = visit.page.getByRole('dialog')
    await panel.getByRole('heading', { name: 'Persons assisted: Medical help, Refugees' }).waitFor()
    await panel.getByText('1 record, together 138 persons').waitFor()
    await expect
      .poll(() => visit.searchParam('panel'))
      .toBe('PERSONS_ASSISTED.ASSISTANCE_TYPE.medical~BENEFICIARY_GROUP.refugees')
    await visit.page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await visit.focused(cell)
  })

  it('moves over the cells with the arrows, gaps too', async () => {
    await open()
    await visit.page.getByRole('button', { name: 'Medical help, refugees: 138 persons' }).focus()
    await visit.page.keyboard.press('ArrowUp')
    const focusedName = () => visit.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await expect.poll(focusedName).toBe('Azerbaijani language course, refugees: not recorded')
  })

  it('has on a phone type after type, from which the arrows lead on and Enter opens the records', async () => {
    await visit.page.setViewportSize({ width: 390, height: 900 })
    await open()
    await visit.page.getByRole('button', { name: 'Medical help: 138 persons' }).last().focus()
    await visit.page.keyboard.press('ArrowDown')
    const cell = visit.page.getByRole('button', { name: 'Medical help, refugees: 138 persons' })
    await visit.focused(cell)
    await visit.page.keyboard.press('Enter')
    await visit.page.getByRole('dialog').getByText('1 record, together 138 persons').waitFor()
  })

  it('puts the families on the map and keeps that in the address', async () => {
    await open()
    await visit.choose('Figure on the map', 'Families assisted')
    await visit.page
      .getByRole('heading', { level: 3, name: /^500 families: none is known to belong/ })
      .waitFor()
    await expect.poll(() => visit.searchParam('map')).toBe('FAMILIES_ASSISTED')
  })

  it('says that nobody is recorded where that is so', async () => {
    await open('?period=2013')
    await headline(/In 2013 no help by the council is recorded yet/)
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('has nothing that axe finds wrong in %s at %i px', async (colorScheme, width) => {
    await visit.page.setViewportSize({ width, height: 900 })
    await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open()
    expect(await axeViolations(visit.page)).toEqual([])
  })

  it.each([390, 1280])('needs no scrolling sideways at %i px, and no English in az', async (width) => {
    await visit.page.setViewportSize({ width, height: 900 })
    await open('?lang=az')
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const words = await visit.page.getByRole('main').textContent()
    expect(words).not.toMatch(/(?<!\p{L})(and|or|the|of|not|in|by|as|records?)(?!\p{L})/iu)
  })
})
