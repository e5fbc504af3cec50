import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { browserPath, launch } from './browser.ts'
import { type Product, startProduct } from './product.ts'

const chrome = browserPath()

describe.skipIf(chrome === null)('the page of press and partners', { timeout: 180_000 }, () => {
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

  const open = async (query = '') => {
    await page.goto(`${product.address}/press${query}`)
    await page.locator('h1').waitFor()
  }
  const headline = (text: RegExp) => page.getByRole('heading', { level: 1, name: text }).waitFor()

  it('says who wrote about the council, and that nobody recorded with whom it signed', async () => {
    await open()
    await headline(/first term the press wrote about the council: more than 200 press outlets/)
    await page.getByText('Nobody has recorded an agreement to work together yet.').waitFor()
  })

  it('leads from an outlet to its publications', async () => {
    await open('?period=2017')
    await page.getByRole('button', { name: /^Sputnik: 2 publications/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: 'The chairman of the council on the migration situation' })
      .waitFor()
  })

  it('lists each publication with where it can be read', async () => {
    await open('?period=2017')
    const article = page
      .getByRole('main')
      .getByRole('link', { name: /on the migration situation/ })
      .first()
    expect(await article.getAttribute('href')).toContain('az.sputniknews.ru')
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open('?period=all')
    expect(await axeViolations(page)).toEqual([])
  })

  it.each([390, 1280])('needs no scrolling sideways at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await open('?period=all&lang=az')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
