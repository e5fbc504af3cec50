import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserPath } from '../../../test/e2e/browser.ts'
import { type Gallery, startGallery } from './gallery-page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const path = browserPath()

describe.skipIf(path === null)('the chart gallery in a browser', { timeout: 120_000 }, () => {
  let gallery: Gallery
  let page: Page
  const chart = (title: string): Locator => page.locator(`[data-case="${title}"]`)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

  beforeAll(async () => {
    // The thousands are more of the same, and axe would take minutes for them.
    gallery = await startGallery(path ?? '', '?few', { viewport: { width: 1280, height: 900 } })
    page = gallery.page
  }, 120_000)
  afterAll(() => gallery?.close())

  it('reaches a chart with one Tab and its marks with the arrows', async () => {
    await chart('First term: gaps, and eight not dated').locator('[tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('Q2 2015: 1 meetings')
    await page.keyboard.press('End')
    expect(await focused()).toBe('Not dated: 8 meetings, The article gives no dates')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Q1 2015: 12 meetings')
  })

  it('unfolds a long list where the reader is, folds it again, and prints all of it', async () => {
    const list = chart('Page: a long list of cards, folded')
    const seen = () => list.getByRole('heading', { level: 3 }).count()
    const more = list.getByRole('button')
    expect(await seen()).toBe(6)
    await page.emulateMedia({ media: 'print' })
    expect(await seen()).toBe(14)
    await page.emulateMedia({ media: 'screen' })
    await more.focus()
    await page.keyboard.press('Enter')
    expect(await seen()).toBe(14)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Proposal 7')
    expect(await more.getAttribute('aria-expanded')).toBe('true')
    await more.focus()
    await page.keyboard.press('Enter')
    expect(await seen()).toBe(6)
    expect(await more.textContent()).toBe('Show 8 more')
  })

  it('opens what has records by Enter, and does not open a gap', async () => {
    await chart('First term: gaps, and eight not dated').locator('[tabindex="0"]').focus()
    await page.keyboard.press('Enter')
    expect(await page.getAttribute('body', 'data-opened')).toBe('not-dated')
    await page.keyboard.press('Home')
    await page.keyboard.press(' ')
    expect(await focused()).toBe('Q1 2015: not recorded')
    expect(await page.getAttribute('body', 'data-opened')).toBe('not-dated')
  })

  it('shows the same card on hover and on focus, and Escape puts it away', async () => {
    const card = chart('Every state').getByText('from 300 to 595 meetings')
    await chart('Every state').getByLabel('Range').hover()
    expect(await card.isVisible()).toBe(true)
    await page.mouse.move(0, 0)
    expect(await card.isVisible()).toBe(false)
    await chart('Every state').locator('[tabindex="0"]').focus()
    for (const _ of 'about') await page.keyboard.press('ArrowRight')
    expect(await card.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
  })

  it('draws what is not dated in the scale of the periods', async () => {
    const height = async (name: string) => {
      const bar = chart('First term: gaps, and eight not dated')
        .getByLabel(name)
        .locator('[data-anchor] rect')
        .first()
      return (await bar.boundingBox())?.height ?? 0
    }
    expect((await height('Not dated')) / (await height('Q2 2015'))).toBeCloseTo(8, 1)
  })

  it('draws nothing where nothing is recorded, and zero as a tick', async () => {
    const drawn = (name: string) => chart('Every state').getByLabel(name).locator('[data-anchor]')
    expect(await drawn('Not recorded').getAttribute('fill')).toBe('none')
    expect(await drawn('Zero: 0').getAttribute('height')).toBe('3')
  })

  it('keeps what it drew while it is hidden', async () => {
    const section = chart('Full, with a running period')
    await section.evaluate((element) => element.setAttribute('hidden', ''))
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const marks = await section.locator('[aria-label]').count()
    await section.evaluate((element) => element.removeAttribute('hidden'))
    expect(marks).toBe(13)
  })

  it('goes through what is marked on a chart in the order of time', async () => {
    await chart('Marked with labels').locator('[tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('20 May 2015: Election of the council')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('Q2 2015: 1 meetings')
    await chart('Stack: marked').locator('[tabindex="0"]').focus()
    await page.keyboard.press('End')
    expect(await focused()).toBe('20 Nov 2016: Election')
  })

  it('lists below a chart what its numbers mean', async () => {
    const list = chart('Marked with numbers, several on one day').getByRole('listitem')
    expect(await list.count()).toBe(6)
    expect(await list.first().textContent()).toContain('20 May 2015: Постановление кабинета министров')
  })

  it('leads from a figure to what it was held against', async () => {
    await chart('Targets: every state').locator('[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('Missed, 2026: ✗ Target missed. 120 of 137 meetings.')
    await page.keyboard.press('Enter')
    expect(await page.getAttribute('body', 'data-opened')).toBe('Missed')
  })

  it('goes from part to part of a stack, across and up', async () => {
    await chart('Stack: nine kinds share seven colours and other').locator('[tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toMatch(/^Q2 2015, Information sessions: /)
  })

  it.each(['light', 'dark'] as const)('has no fault that axe finds in the %s theme', async (theme) => {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    await page.addScriptTag({ content: axe })
    const faults = await page.evaluate(async () => {
      // @ts-expect-error axe is a global that its script defines
      const { violations } = await window.axe.run('main')
      return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
        id,
        nodes[0]?.html,
      ])
    })
    expect(faults).toEqual([])
  })

  it.each([390, 1920])('never scrolls sideways at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
