import { expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

const PATHS = ['/', '/meetings', '/metrics'] as const

describeVisit('the pages of the built product', (visit) => {
  const { open } = visit
  const { headline } = visit
  const { questions } = visit
  const link = (name: string) => visit.page.getByRole('navigation').getByRole('link', { name })

  it('lead from one to the next by keyboard, with the focus on the new heading', async () => {
    await open('/')
    await link('Meetings').focus()
    await visit.page.keyboard.press('Enter')
    const heading = headline(/first term the council held 14 events, among them 12 meetings/)
    await heading.waitFor()
    await visit.focused(heading)
    await expect.poll(() => visit.page.title()).toBe('Meetings · Council Outcomes')
    await expect.poll(() => link('Meetings').getAttribute('aria-current')).toBe('page')
  })

  it('take the period and the language along, and leave the open records behind', async () => {
    await open('/?period=2016&lang=ru&panel=MEETINGS_HELD')
    await visit.page.getByRole('dialog').waitFor()
    await visit.page.keyboard.press('Escape')
    await link('Заседания').click()
    await headline(/За 2016 год/).waitFor()
    await expect.poll(() => new URL(visit.page.url()).search).toBe('?period=2016&lang=ru')
  })

  it('ask what all pages ask before the code of the site is there, and only then', async () => {
    const asked = visit.questions()
    let site = 'NOT_THERE'
    await visit.page.route('**/assets/index-*.js', async (route) => {
      await expect.poll(() => asked.length).toBe(1)
      site = 'FOLLOWS'
      await route.continue()
    })
    await open('/')
    expect(site).toBe('FOLLOWS')
    expect(asked.map((question) => JSON.parse(question).operationName)).toEqual(['Frame', 'Overview'])
  })

  it('ask again what got no answer while the site was on its way', async () => {
    const asked = visit.questions()
    await visit.page.route('**/graphql', (route) => route.abort(), { times: 1 })
    await open('/')
    expect(asked.map((question) => JSON.parse(question).operationName)).toEqual([
      'Frame',
      'Frame',
      'Overview',
    ])
  })

  it('ask one question each, ahead of time when a link is pointed at', async () => {
    await open('/')
    const asked = questions()
    await Promise.all([visit.page.waitForResponse('**/graphql'), link('Meetings').hover()])
    await link('Meetings').click()
    await headline(/14 events/).waitFor()
    expect(asked).toHaveLength(1)
    expect(asked[0]).toContain('Meetings')
  })

  it('come back with the back button to where the reader was', async () => {
    await open('/')
    const part = visit.page.getByRole('heading', { level: 2, name: 'Assistance' })
    const place = () => part.evaluate((heading) => Math.round(heading.getBoundingClientRect().top))
    await part.scrollIntoViewIfNeeded()
    const before = await place()
    // A click would scroll the link into sight first.
    await link('Metrics').dispatchEvent('click')
    await headline(/19 figures/).waitFor()
    await expect.poll(() => visit.page.evaluate(() => window.scrollY)).toBe(0)
    await visit.page.goBack()
    await headline(/first term/).waitFor()
    await expect.poll(place).toBe(before)
    await expect.poll(() => visit.page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
  })

  it('ask for the choice on which the keys rest, not for those on the way', async () => {
    const { clock } = visit.page
    await clock.install()
    await open('/')
    const asked = visit.questions()
    const list = visit.page.getByRole('combobox', { name: 'Region' })
    await list.press('Shift')
    await clock.pauseAt(Date.now() + 60_000)
    for (const region of ['Baku', 'Gazakh-Tovuz']) {
      await list.selectOption({ label: region })
      await clock.runFor(200)
    }
    await clock.resume()
    await headline(/Gazakh-Tovuz/).waitFor()
    const regions = asked.map((question) => JSON.parse(question).variables.region)
    expect(new Set(regions)).toEqual(new Set(['ER-GT']))
  })

  it('are found through a menu on a phone, which closes behind the reader', async () => {
    await visit.page.setViewportSize({ width: 390, height: 844 })
    await open('/')
    const menu = visit.page.getByRole('button', { name: 'Menu' })
    await menu.focus()
    await visit.page.keyboard.press('Enter')
    await link('Metrics').waitFor()
    await visit.page.keyboard.press('Escape')
    await link('Metrics').waitFor({ state: 'hidden' })
    await visit.focused(menu)
    await visit.page.keyboard.press('Enter')
    await link('Metrics').click()
    await headline(/19 figures/).waitFor()
    await link('Metrics').waitFor({ state: 'hidden' })
  })

  it('keep their filters in a sheet on a phone', async () => {
    await visit.page.setViewportSize({ width: 390, height: 844 })
    await open('/meetings')
    await visit.page.getByRole('button', { name: 'Change' }).click()
    const sheet = visit.page.getByRole('group', { name: 'What is shown' })
    await sheet.getByRole('button', { name: /^Period/ }).click()
    await visit.page.getByRole('option', { name: 'Second term' }).click()
    await sheet.getByRole('button', { name: 'Done' }).click()
    await sheet.waitFor({ state: 'hidden' })
    await headline(/second term/).waitFor()
  })

  it('are offered where there is no page', async () => {
    const answer = await visit.page.goto(visit.addressOf('/nowhere?lang=en'))
    expect(answer?.status()).toBe(404)
    await headline(/no page at this address/).waitFor()
    await visit.page.getByRole('main').getByRole('link', { name: 'Meetings' }).click()
    await headline(/14 events/).waitFor()
  })

  it('tell what each figure means in the language of the reader', async () => {
    await open('/metrics?lang=az')
    await visit.page.getByRole('article', { name: 'Keçirilmiş iclaslar' }).waitFor()
    const words = await visit.page.getByRole('main').textContent()
    expect(words).not.toMatch(/(?<!\p{L})(and|or|the|of|not|in|by|as|records?)(?!\p{L})/iu)
  })

  it('show the agenda of a meeting', async () => {
    await open('/meetings')
    const meeting = visit.page
      .getByRole('listitem')
      .filter({ hasText: 'Regular council meeting with observers' })
    await meeting.getByText('Statelessness').waitFor()
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
      await open(`${path}?lang=ru`)
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    },
  )
})
