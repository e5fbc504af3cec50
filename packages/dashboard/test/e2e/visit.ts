import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject } from 'vitest'
import { browserPath, launch } from './browser.ts'

/** A reader at the built product; each test has a page of its own. */
export interface Visit {
  readonly page: Page
  /** Goes to a path with its query, such as /meetings?lang=az, and waits for the first line. */
  readonly open: (path: string) => Promise<void>
  /** The whole address of a path. */
  readonly addressOf: (path: string) => string
  /** A part of the query in the address; null where it has none. */
  readonly searchParam: (name: string) => string | null
  readonly headline: (text: string | RegExp) => Locator
  /** Chooses out of a list by the words that a reader sees. */
  readonly choose: (label: string, option: string) => Promise<void>
  /** Waits until an element has the focus. */
  readonly focused: (element: Locator) => Promise<void>
  /** Waits until the browser keeps the answer to a question for the next visit. */
  readonly kept: (operation: string) => Promise<unknown>
  /** What is asked of the graph from now on. */
  readonly questions: () => readonly string[]
}

/** Tests of the built product with the real record; skipped where there is no browser. */
export function describeVisit(name: string, tests: (visit: Visit) => void): void {
  const chrome = browserPath()
  describe.skipIf(chrome === null)(name, { timeout: 180_000 }, () => {
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      browser = await launch(chrome ?? '')
    }, 60_000)

    afterAll(async () => {
      await browser?.close()
    }, 30_000)

    beforeEach(async () => {
      page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
      page.setDefaultTimeout(90_000)
    })

    afterEach(async () => {
      await page.close()
    })

    tests({
      get page() {
        return page
      },
      open: async (path) => {
        await page.goto(addressOf(path))
        await page.locator('h1').waitFor()
      },
      addressOf,
      searchParam: (name) => new URL(page.url()).searchParams.get(name),
      headline: (text) => page.getByRole('heading', { level: 1, name: text }),
      choose: async (label, option) => {
        const field = page.getByRole('combobox', { name: label, exact: true })
        await field.focus()
        await field.selectOption({ label: option })
      },
      focused: (element) =>
        expect.poll(() => element.evaluate((found) => found === document.activeElement)).toBe(true),
      kept: (operation) =>
        page.waitForFunction((name) => localStorage.getItem('answers')?.includes(`"${name} `), operation),
      questions: () => {
        const asked: string[] = []
        page.on('request', (request) => {
          if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '')
        })
        return asked
      },
    })
  })
}

function addressOf(path: string): string {
  return `${inject('productAddress')}${path}`
}
