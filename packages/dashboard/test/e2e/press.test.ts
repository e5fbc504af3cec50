import { expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('the page of press and partners', (visit) => {
  const open = (query = '') => visit.open(`/press${query}`)
  const headline = (text: string | RegExp) => visit.headline(text).waitFor()

  it('says who wrote about the council, and that nobody recorded with whom it signed', async () => {
    await open()
    await headline(/first term the press wrote about the council: more than 200 press outlets/)
    await visit.page.getByText('Nobody has recorded an agreement to work together yet.').waitFor()
  })

  it('leads from an outlet to its publications', async () => {
    await open('?period=2017')
    await visit.page.getByRole('button', { name: /^Sputnik: 2 publications/ }).click()
    await visit.page
      .getByRole('dialog')
      .getByRole('heading', { name: 'The chairman of the council on the migration situation' })
      .waitFor()
  })

  it('lists each publication with where it can be read', async () => {
    await open('?period=2017')
    const article = visit.page
      .getByRole('listitem')
      .filter({ has: visit.page.getByRole('heading', { name: /on the migration situation/ }) })
      .first()
    const out = article.getByRole('link', { name: /^Read it/ })
    await expect.poll(() => out.getAttribute('href')).toContain('az.sputniknews.ru')
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong in %s', async (colorScheme) => {
    await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open('?period=all')
    expect(await axeViolations(visit.page)).toEqual([])
  })

  it.each([390, 1280])('needs no scrolling sideways at %i px', async (width) => {
    await visit.page.setViewportSize({ width, height: 900 })
    await open('?period=all&lang=az')
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
