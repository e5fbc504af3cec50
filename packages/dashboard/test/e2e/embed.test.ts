import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { describeVisit } from './visit.ts'

describeVisit('one block on a page of somebody else', (visit) => {
  const BLOCK = '/embed?block=meetings-held.time&lang=en&theme=light'
  let site: Server

  beforeAll(async () => {
    // A site of another origin that frames whatever its own address names.
    site = createServer(({ url = '' }, answer) => {
      const framed = new URL(url, 'http://localhost').searchParams.get('framed') ?? ''
      answer.setHeader('content-type', 'text/html')
      answer.end(
        `<!doctype html><title>News</title><iframe src="${framed.replaceAll('&', '&amp;')}" width="600" height="600"></iframe>`,
      )
    }).listen(0, '127.0.0.1')
    await once(site, 'listening')
  })

  afterAll(() => site.close())

  /** As a page of its own: what steps out of the page is its only article in sight. */
  async function openAlone(path: string) {
    await visit.page.goto(visit.addressOf(path))
    await visit.page.getByRole('article').waitFor()
  }

  async function frame(path: string) {
    // The standard library types an address as a string for sockets of the file system.
    const { port } = site.address() as AddressInfo
    await visit.page.goto(`http://127.0.0.1:${port}/?framed=${encodeURIComponent(visit.addressOf(path))}`)
    return visit.page.frameLocator('iframe')
  }

  it('shows its finding, its chart and what it rests on, without the page around it', async () => {
    const shown = await frame(BLOCK)
    await shown.getByRole('heading', { level: 1, name: /11 of the 12 meetings have no date/ }).waitFor()
    await shown.getByRole('button', { name: /^Not dated: 11/ }).waitFor()
    await shown.getByText(/As of .* Counted by definition 1/).waitFor()
    await expect.poll(() => shown.getByRole('navigation').count()).toBe(0)
    await expect.poll(() => shown.getByRole('article').count()).toBe(1)
    const back = await shown.getByRole('link', { name: /See all figures/ }).getAttribute('href')
    expect(back).toBe('/?lang=en')
  })

  it('is not to be had of a whole page', async () => {
    const refused = visit.page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()))
    await frame('/meetings')
    await refused
  })

  it('opens the records of a mark on its page', async () => {
    const shown = await frame(BLOCK)
    const [page] = await Promise.all([
      visit.page.context().waitForEvent('page'),
      shown.getByRole('button', { name: /^Not dated: 11/ }).click(),
    ])
    await page.getByRole('dialog').getByRole('heading', { name: 'Meetings held: not dated' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
    await page.close()
  })

  it('says so when its page has no such block', async () => {
    await visit.page.goto(visit.addressOf('/embed/meetings?block=nothing&lang=en'))
    await visit.page.getByText('What was shown here is not on its page any more.').waitFor()
  })

  it('comes as code from the menu of the block, in the state of the page', async () => {
    await visit.open('/regions?period=2016&lang=az')
    await visit.page.getByRole('button', { name: 'Götür' }).first().click()
    await visit.page.getByRole('menuitem', { name: 'Başqa səhifədə göstər' }).click()
    const code = await visit.page.getByRole('textbox').inputValue()
    const [, address = ''] = /src="([^"]*)"/.exec(code) ?? []
    expect(address.replaceAll('&amp;', '&')).toBe(
      visit.addressOf(
        '/embed/regions?council=sms&period=2016&lang=az&theme=system&block=events-held.economic-region',
      ),
    )
    expect(code).toMatch(/^<iframe .*title="[^"]+".*><\/iframe>$/)
    expect(await axeViolations(visit.page)).toEqual([])
  })

  it.each([
    [300, 'light'],
    [300, 'dark'],
    [900, 'light'],
  ])('has room in %i px, and axe finds nothing wrong in %s', async (width, theme) => {
    await visit.page.setViewportSize({ width, height: 600 })
    await openAlone(`/embed/meetings?block=meetings-held.time&lang=az&theme=${theme}`)
    const mark = visit.page.getByRole('button', { name: /: 11 iclas/ })
    expect((await mark.boundingBox())?.height).toBeGreaterThan(50)
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await axeViolations(visit.page)).toEqual([])
  })
})

describeVisit('a page on a wall', (visit) => {
  it('is larger, has nothing to press but its figures, and says how new they are', async () => {
    await visit.open('/?lang=en')
    const height = async () =>
      (await visit.page.getByRole('heading', { name: 'Meetings', exact: true }).boundingBox())?.height ?? 0
    const usual = await height()
    await visit.open('/?wall=1&lang=en')
    await expect.poll(() => height()).toBeGreaterThan(1.3 * usual)
    await expect.poll(() => visit.page.getByRole('navigation').count()).toBe(0)
    await expect.poll(() => visit.page.getByRole('button', { name: /^Period|Take away/ }).count()).toBe(0)
    await visit.page.getByText(/^Up to date at \d\d:\d\d$/).waitFor()
    expect(await axeViolations(visit.page)).toEqual([])
  })

  it('says since when the server is not heard', async () => {
    await visit.page.route('**/changes', (route) => route.abort())
    await visit.open('/?wall=1&lang=en')
    await visit.page.getByText(/^Nothing heard from the server since \d\d:\d\d/).waitFor()
  })
})
