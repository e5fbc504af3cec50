import { expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('the page of the proposals', (visit) => {
  const open = (query = '') => visit.open(`/proposals${query}`)

  it('says first what became of the proposals, and that nobody recorded it', async () => {
    await open()
    const headline = 'In its first term the council made 27 proposals; what became of the 27 is not recorded.'
    await visit.page.getByRole('heading', { level: 1, name: headline }).waitFor()
    await visit.page.getByText('The record knows no answer to a single proposal of this period.').waitFor()
  })

  it('shows where the proposals stand as a table', async () => {
    await open()
    const block = visit.page.getByRole('article', { name: 'What became of the 27 proposals is not recorded' })
    await block.getByRole('radio', { name: 'Table' }).click()
    await expect.poll(() => block.getByRole('rowheader').allTextContents()).toEqual(['Not known', 'In all'])
  })

  it('leads from the proposals of unknown fate to the document that tells of them', async () => {
    await open()
    await visit.page.getByRole('button', { name: 'Not known: 27 proposals' }).click()
    const panel = visit.page.getByRole('dialog')
    await panel.getByRole('link').first().waitFor()
    await expect.poll(() => visit.searchParam('panel')).toBe('PROPOSALS_MADE.PROPOSAL_STATUS.UNKNOWN')
  })

  it('asks one question for all that it shows', async () => {
    const asked: string[] = []
    visit.page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '')
    })
    await open('?period=2015-Q4')
    await visit.page
      .getByRole('heading', { level: 1, name: /^In Q4 2015 the council made 27 proposals/ })
      .waitFor()
    expect(asked.filter((question) => question.includes('Proposals'))).toHaveLength(1)
  })

  it('says so where no proposal is recorded', async () => {
    await open('?period=2013')
    await visit.page
      .getByRole('heading', { level: 1, name: 'In 2013 no proposal of the council is recorded yet.' })
      .waitFor()
  })

  it('leaves no English in Azerbaijani', async () => {
    await open('?lang=az')
    await visit.page.getByRole('heading', { level: 1, name: /27 təklif irəli sürüb/ }).waitFor()
    const words = await visit.page.getByRole('main').textContent()
    expect(words).not.toMatch(/(?<!\p{L})(and|or|the|of|not|in|by|as|records?)(?!\p{L})/iu)
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong in %s', async (colorScheme) => {
    await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open()
    expect(await axeViolations(visit.page)).toEqual([])
  })

  it.each([390, 1280])('needs no scrolling sideways at %i px', async (width) => {
    await visit.page.setViewportSize({ width, height: 900 })
    await open('?lang=ru')
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
