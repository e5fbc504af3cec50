import { expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('the page of the council', (visit) => {
  const open = (query = '') => visit.open(`/council${query}`)
  const headline = (text: string | RegExp) => visit.headline(text).waitFor()
  const card = (name: string) =>
    visit.page.getByRole('listitem').filter({ has: visit.page.getByRole('heading', { level: 3, name }) })

  it('says who sits there and on what ground, whatever the period of the address', async () => {
    await open('?period=2016')
    await headline(/third term, since 4 Jul 2019, documents name Azar Allahveranov as chair, and nobody else/)
    await headline(/rests on the law 816-IVQ of 22 Nov 2013 and 5 other texts/)
  })

  it('leads from a seat to the documents that say so, by keyboard', async () => {
    await open()
    const seat = card('Second term').getByRole('listitem').filter({ hasText: 'Kanan Baghirov' })
    await seat.getByText('Secretary').first().waitFor()
    await seat.getByText('Sources (2)').focus()
    await visit.page.keyboard.press('Enter')
    await expect.poll(() => seat.getByRole('link').first().isVisible()).toBe(true)
  })

  it('tells the result of an election in numbers, as bars and as a table', async () => {
    await open()
    const election = card('Election of the second composition')
    await election.getByText('Ballot papers printed').waitFor()
    await election.getByRole('button', { name: 'Azar Allahveranov: 51 votes' }).waitFor()
    await election.getByText('Most votes: Azar Allahveranov, 51 votes.').last().waitFor()
    await election.getByRole('radio', { name: 'Table' }).click()
    await election.getByRole('row', { name: 'Kanan Baghirov 31 votes' }).waitFor()
  })

  it('says what nobody has recorded', async () => {
    await open()
    await visit.page
      .getByText('Nobody has recorded a commission or a working group by its name yet.')
      .waitFor()
  })

  it('speaks Azerbaijani', async () => {
    await open('?lang=az')
    await headline(/Üçüncü çağırış \(4 iyul 2019 tarixindən\).*Azar Allahveranov \(sədr\)/)
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong in %s', async (colorScheme) => {
    await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open()
    await visit.page.getByText('Sources (2)').first().click()
    expect(await axeViolations(visit.page)).toEqual([])
  })

  it.each([390, 1280])('needs no scrolling sideways at %i px', async (width) => {
    await visit.page.setViewportSize({ width, height: 900 })
    await open('?lang=ru')
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
