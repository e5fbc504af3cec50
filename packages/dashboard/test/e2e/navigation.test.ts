import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { browserPath, launch } from './browser.ts'
import { type Product, startProduct } from './product.ts'

const chrome = browserPath()

const PATHS = ['/', '/meetings', '/metrics'] as const

describe.skipIf(chrome === null)('the pages of the built product', { timeout: 180_000 }, () => {
  let product: Product
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    product = await startProduct()
    browser = await launch(chrome ?? '')
  }, 150_000)

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  }, 30_000)

  beforeEach(async () => {
    page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(90_000)
  })

  afterEach(async () => {
    await page.close()
  })

  const open = async (path: string) => {
    await page.goto(`${product.address}${path}`)
    await page.locator('h1').waitFor()
  }
  const link = (name: string) => page.getByRole('navigation').getByRole('link', { name })
  const headline = (text: RegExp) => page.getByRole('heading', { level: 1, name: text })
  const questions = () => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '')
    })
    return asked
  }

  it('lead from one to the next by keyboard, with the focus on the new heading', async () => {
    await open('/')
    await link('Meetings').focus()
    await page.keyboard.press('Enter')
    const heading = headline(/first term the council held 14 events, among them 12 meetings/)
    await heading.waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.title()).toBe('Meetings · Council Outcomes')
    expect(await link('Meetings').getAttribute('aria-current')).toBe('page')
  })

  it('take the period and the language along, and leave the open records behind', async () => {
    await open('/?period=2016&lang=ru&panel=MEETINGS_HELD')
    await page.keyboard.press('Escape')
    await link('Заседания').click()
    await headline(/За 2016 год/).waitFor()
    expect(new URL(page.url()).search).toBe('?period=2016&lang=ru')
  })

  it('ask one question each, ahead of time when a link is pointed at', async () => {
    await open('/')
    const asked = questions()
    await Promise.all([page.waitForResponse('**/graphql'), link('Meetings').hover()])
    await link('Meetings').click()
    await headline(/14 events/).waitFor()
    expect(asked).toHaveLength(1)
    expect(asked[0]).toContain('Meetings')
  })

  it('come back with the back button to where the reader was', async () => {
    await open('/')
    await page.getByRole('heading', { level: 2, name: 'Assistance' }).scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => Math.round(window.scrollY))
    expect(before).toBeGreaterThan(500)
    // A click would scroll the link into sight first.
    await link('Metrics').dispatchEvent('click')
    await headline(/19 figures/).waitFor()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.goBack()
    await headline(/first term/).waitFor()
    await page.waitForFunction((top) => Math.abs(window.scrollY - top) < 2, before)
  })

  it('are found through a menu on a phone, which closes behind the reader', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open('/')
    const menu = page.getByRole('button', { name: 'Menu' })
    await menu.focus()
    await page.keyboard.press('Enter')
    await link('Metrics').waitFor()
    await page.keyboard.press('Escape')
    expect(await link('Metrics').isVisible()).toBe(false)
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await link('Metrics').click()
    await headline(/19 figures/).waitFor()
    expect(await link('Metrics').isVisible()).toBe(false)
  })

  it('keep their filters in a sheet on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open('/meetings')
    await page.getByRole('button', { name: 'Change' }).click()
    const sheet = page.getByRole('dialog', { name: 'What is shown' })
    await sheet.getByRole('button', { name: /^Period/ }).click()
    await page.getByRole('option', { name: 'Second term' }).click()
    await sheet.getByRole('button', { name: 'Done' }).click()
    await headline(/second term/).waitFor()
  })

  it('are offered where there is no page', async () => {
    const answer = await page.goto(`${product.address}/nowhere?lang=en`)
    expect(answer?.status()).toBe(404)
    await headline(/no page at this address/).waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Meetings' }).click()
    await headline(/14 events/).waitFor()
  })

  it('tell what each figure means in the language of the reader', async () => {
    await open('/metrics?lang=az')
    await page.getByRole('article', { name: 'Keçirilmiş iclaslar' }).waitFor()
    const words = await page.getByRole('main').textContent()
    expect(words).not.toMatch(/(?<!\p{L})(and|or|the|of|not|in|by|as|records?)(?!\p{L})/iu)
  })

  it('show the agenda of a meeting', async () => {
    await open('/meetings')
    const meeting = page.getByRole('listitem').filter({ hasText: 'Regular council meeting with observers' })
    await meeting.getByText('Statelessness').waitFor()
  })

  it.each(PATHS.flatMap((path) => [[path, 'light'] as const, [path, 'dark'] as const]))(
    'have nothing that axe finds wrong: %s in %s',
    async (path, colorScheme) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(path)
      expect(await axeViolations(page)).toEqual([])
    },
  )

  it.each(PATHS.flatMap((path) => [390, 1280].map((width) => [path, width] as const)))(
    'need no scrolling sideways: %s at %i px',
    async (path, width) => {
      await page.setViewportSize({ width, height: 900 })
      await open(`${path}?lang=ru`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    },
  )
})
