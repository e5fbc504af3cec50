import { expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

const PATHS = [
  '/regions?one=ER-BA&other=ER-GD',
  '/regions/ER-BA',
  '/regions/ER-GD',
  '/regions/ER-XX',
] as const

describeVisit('the regions of the built product', (visit) => {
  const { open } = visit
  const headline = (text: string | RegExp) => visit.headline(text).waitFor()
  const { choose, questions } = visit

  it('tell where it happened, for the figure that is chosen', async () => {
    await open('/regions')
    await headline(/first term, Baku is the only region on record: 3 of 14 events\. Not located: 11 events/)
    await choose('Figure on the map', 'Families assisted')
    await headline(/500 families are recorded, and no document names the one region/)
    await expect.poll(() => visit.searchParam('map')).toBe('FAMILIES_ASSISTED')
  })

  it('stand side by side by their addresses', async () => {
    await open('/regions')
    await choose('One region', 'Baku')
    await choose('The other region', 'Ganja-Dashkasan')
    const block = visit.page.getByRole('article', { name: 'Recorded only in Baku: 3 events' })
    await block.getByRole('button', { name: /^Baku: 3 events/ }).click()
    await visit.page.getByRole('dialog').getByRole('heading', { name: 'Events held: Baku' }).waitFor()
    const address = new URL(visit.page.url()).searchParams
    expect([address.get('one'), address.get('other')]).toEqual(['ER-BA', 'ER-GD'])
  })

  it('have a page each, asked in one question that pointing at its link asks ahead of time', async () => {
    await open('/regions?period=2016')
    const link = visit.page.getByRole('main').getByRole('link', { name: 'Baku', exact: true })
    const asked = questions()
    await Promise.all([visit.page.waitForResponse('**/graphql'), link.hover()])
    await link.click()
    await headline(/^In 2016, in Baku, the council held 2 events/)
    await expect.poll(() => new URL(visit.page.url()).pathname).toBe('/regions/ER-BA')
    expect(asked).toHaveLength(1)
    const navigation = visit.page.getByRole('navigation').getByRole('link', { name: 'Regions' })
    await expect.poll(() => navigation.getAttribute('aria-current')).toBe('page')
  })

  it('lead from a figure of one region to the records of that region', async () => {
    await open('/regions/ER-BA')
    await expect.poll(() => visit.page.title()).toMatch(/^Baku · Regions · /)
    await visit.page.getByRole('button', { name: /^Events held 3 events/ }).click()
    await visit.page.getByRole('dialog').getByText('3 records, together 3 events').waitFor()
  })

  it('change with the filter, which the other pages do not keep', async () => {
    await open('/regions/ER-BA')
    await choose('Region', 'Karabakh')
    await headline(/in Karabakh, nothing is recorded/)
    await expect.poll(() => new URL(visit.page.url()).pathname).toBe('/regions/ER-KA')
    await visit.page.getByRole('navigation').getByRole('link', { name: 'Meetings' }).click()
    await headline(/^In its first term the council held 14 events/)
  })

  it('that do not exist are answered by those that do', async () => {
    await open('/regions/ER-XX')
    await headline(/There is no region “ER-XX”/)
    await visit.page.getByRole('main').getByRole('link', { name: 'Shirvan-Salyan' }).click()
    await headline(/in Shirvan-Salyan/)
  })

  it.each(PATHS.flatMap((path) => [[path, 'light'] as const, [path, 'dark'] as const]))(
    'have nothing that axe finds wrong: %s in %s',
    async (path, colorScheme) => {
      await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(path)
      expect(await axeViolations(visit.page)).toEqual([])
    },
  )

  it.each(PATHS.flatMap((path) => [390, 1280].map((width) => [path, width] as const)))(
    'need no scrolling sideways: %s at %i px',
    async (path, width) => {
      await visit.page.setViewportSize({ width, height: 900 })
      await open(`${path}${path.includes('?') ? '&' : '?'}lang=ru`)
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    },
  )
})
