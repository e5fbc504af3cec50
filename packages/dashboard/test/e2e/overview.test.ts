import { expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('the built product in a browser', (visit) => {
  const open = (query = '') => visit.open(`/${query}`)
  const headline = (text: string | RegExp) => visit.headline(text).waitFor()
  const card = (name: RegExp) => visit.page.getByRole('button', { name })

  it('opens with what came of the first term', async () => {
    await open()
    await headline(/first term .* 12 meetings, made 27 proposals and helped 500 families/)
    await card(/^Persons assisted from about 300 to about 595/).waitFor()
    await card(/^Press outlets more than 200 press outlets/).waitFor()
  })

  it('shows another period and keeps it in the address', async () => {
    await open()
    await visit.page.getByRole('button', { name: /^Period/ }).click()
    await visit.page.getByRole('option', { name: 'Second term' }).click()
    await headline(/second term/)
    await expect.poll(() => visit.searchParam('period')).toBe('sms-term-2')
    await visit.page.goBack()
    await headline(/first term/)
  })

  it('leads from a figure to its source, and back to the figure', async () => {
    await open()
    await card(/^Families assisted/).click()
    const panel = visit.page.getByRole('dialog')
    const source = panel.getByRole('link', { name: /Information session on the outcomes/ }).first()
    await source.waitFor()
    await expect.poll(() => source.getAttribute('href')).toContain('migration.gov.az/en/news_detail/10048')
    await expect.poll(() => visit.searchParam('panel')).toBe('FAMILIES_ASSISTED')
    await visit.page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await expect.poll(() => visit.searchParam('panel')).toBeNull()
    await visit.focused(card(/^Families assisted/))
  })

  it('says what makes a comparison open, and opens it, of the earlier days too', async () => {
    await open('?period=2017')
    const partly = visit.page.getByRole('button', { name: /^2 records only partly in this selection could/ })
    await partly.first().click()
    const panel = visit.page.getByRole('dialog')
    await panel.getByText('2 records, together 11 meetings').waitFor()
    await expect.poll(() => visit.searchParam('panel')).toBe('MEETINGS_HELD.partly')
    await visit.page.keyboard.press('Escape')
    await visit.page
      .getByRole('button', { name: /^2 records only partly in the earlier days could/ })
      .first()
      .click()
    await panel.getByText('2016 · All regions').waitFor()
    await expect.poll(() => visit.searchParam('panel')).toBe('MEETINGS_HELD.partly.2016')
  })

  it('opens the records of a bar with the keyboard', async () => {
    await open()
    const bar = visit.page.getByRole('button', { name: /^Not dated: .*meetings/ }).first()
    await bar.focus()
    await visit.page.keyboard.press('Enter')
    await visit.page.getByRole('dialog').getByRole('heading', { name: 'Meetings held: not dated' }).waitFor()
    await expect.poll(() => visit.searchParam('panel')).toBe('MEETINGS_HELD.QUARTER.NOT_DATED')
  })

  it('shows the same figures as a table', async () => {
    await open()
    const block = visit.page.getByRole('article', { name: /12 meetings/ })
    await block.getByRole('radio', { name: 'Table' }).click()
    await block.getByRole('row', { name: /Q1 2016 not recorded/ }).waitFor()
    await block.getByRole('row', { name: /In all 12 meetings/ }).waitFor()
  })

  it('marks what happened meanwhile on a chart over time, and in its table', async () => {
    await open()
    const block = visit.page.getByRole('article', { name: /12 meetings have no date/ })
    await block.getByRole('button', { name: '20 May 2015: Election; First term begins' }).focus()
    await visit.page.keyboard.press('ArrowRight')
    const focusedName = () => visit.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await expect.poll(focusedName).toMatch(/^Q2 2015:/)
    await block.getByRole('radio', { name: 'Table' }).click()
    await block.getByRole('row', { name: /Q2 2015 .*20 May 2015: Election; First term begins/ }).waitFor()
  })

  it('tells of no plan where nobody planned anything', async () => {
    await open()
    await card(/^Meetings held 12 meetings/).waitFor()
    await expect.poll(() => visit.page.getByRole('heading', { name: 'Against the plan' }).count()).toBe(0)
  })

  it('speaks Azerbaijani', async () => {
    await open()
    await visit.page.getByRole('radio', { name: 'az' }).click()
    await headline(/Birinci çağırış dövründə 12 iclas/)
    await expect.poll(() => visit.page.locator('html').getAttribute('lang')).toBe('az')
    await expect
      .poll(() => visit.page.locator('body').textContent())
      .not.toMatch(/\b(and|or|the|of|not|in|by|as|records?)\b/i)
    await expect.poll(() => visit.searchParam('lang')).toBe('az')
  })

  it('says what is nearest when nothing is recorded', async () => {
    await open('?period=2013')
    await headline(/In 2013 nothing is recorded/)
    await visit.page.getByRole('button', { name: 'Show 2015' }).click()
    await headline(/In 2015 the council/)
  })

  it('says that a period of the address does not exist', async () => {
    await open('?period=2016-13')
    await visit.page.getByText('The address asks for the period “2016-13”, which does not exist.').waitFor()
  })

  it('shows the figures of the last visit at once, and then what the server says now', async () => {
    await visit.open('/')
    await visit.headline(/12 meetings/).waitFor()
    await visit.kept('Overview')
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await visit.page.route('**/graphql', async (route) => {
      await held
      const answer = await route.fetch()
      const body = (await answer.text()).replaceAll('12 meetings', '13 meetings')
      await route.fulfill({ response: answer, body })
    })
    await visit.page.reload()
    await visit.headline(/12 meetings/).waitFor()
    release()
    await visit.headline(/13 meetings/).waitFor()
  })

  it('draws what is far below before anybody looks at it, one part after another', async () => {
    await visit.page.setViewportSize({ width: 390, height: 600 })
    await visit.open('/')
    const sections = visit.page.locator('main section')
    await sections.last().getByRole('figure').first().waitFor({ state: 'attached' })
    // The charts too.
    await expect.poll(() => visit.page.locator('main [aria-busy="true"]').count()).toBe(0)
    await expect.poll(() => visit.page.evaluate(() => window.scrollY)).toBe(0)
  })

  it('keeps the last figures when the server is gone, and fetches new ones on request', async () => {
    await open()
    await visit.page.route('**/graphql', (route) => route.abort())
    await visit.page.getByRole('button', { name: /^Period/ }).click()
    await visit.page.getByRole('option', { name: 'Second term' }).click()
    await visit.page.getByRole('alert').getByText('the server does not answer').waitFor()
    await card(/^Meetings held 12 meetings/).waitFor()
    await headline(/first term/)
    await visit.page.unroute('**/graphql')
    await visit.page.getByRole('button', { name: 'Try again' }).click()
    await headline(/second term/)
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong in %s', async (colorScheme) => {
    await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open()
    expect(await axeViolations(visit.page)).toEqual([])
    await card(/^Meetings held/).click()
    await visit.page.getByRole('dialog').getByRole('listitem').first().waitFor()
    expect(await axeViolations(visit.page)).toEqual([])
  })

  it.each([390, 2560])('needs no scrolling sideways at %i px', async (width) => {
    await visit.page.setViewportSize({ width, height: 900 })
    await open('?lang=az')
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
