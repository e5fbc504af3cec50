import type { Locale } from '@council-outcomes/figures'
import type { Browser, Page } from 'playwright-core'
import { Refusal } from '../../errors/refusal.ts'

interface PrintOptions {
  readonly chromium: string
  /** The language that the browser prefers. */
  readonly locale: Locale
  /** Ends the browser. */
  readonly signal: AbortSignal
}

export interface PrintedPage {
  readonly pdf: Buffer
  /** What the page calls itself. */
  readonly title: string
}

/**
 * A page as PDF, on the paper that its own style asks for or A4. It is printed when it has a `main` in which nothing is
 * busy and its fonts have come. The browser, with a profile of its own, is there for this page only and loads nothing
 * from elsewhere.
 * @throws Refusal NOT_FOUND when there is no such page, UNAVAILABLE when the page shows a failure instead of its
 * figures, the signal's reason when it aborts
 */
export async function printPage(url: URL, { chromium, locale, signal }: PrintOptions): Promise<PrintedPage> {
  signal.throwIfAborted()
  const browser = await launch(chromium)
  const end = () => void browser.close()
  signal.addEventListener('abort', end, { once: true })
  try {
    // The signal may have aborted during the start.
    signal.throwIfAborted()
    return await printed(await openPage(browser, url, locale))
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', end)
    await browser.close()
  }
}

/** Loaded when the first page is printed: most servers start without ever needing it. */
async function launch(executablePath: string): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    executablePath,
    // Chromium has no sandbox for root, which is who runs in many a container.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}

async function openPage(browser: Browser, url: URL, locale: Locale): Promise<Page> {
  const viewport = { width: PAPER_WIDTH, height: PAPER_WIDTH }
  const context = await browser.newContext({
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale,
    viewport,
  })
  await context.route(
    (asked) => asked.origin !== url.origin && asked.protocol !== 'data:',
    (route) => route.abort(),
  )
  const page = await context.newPage()
  // From the start, so that what measures its place measures it on paper.
  await page.emulateMedia({ media: 'print' })
  const answer = await page.goto(url.href, { waitUntil: 'load', timeout: 0 })
  if (answer?.ok()) return page
  throw new Refusal('NOT_FOUND', 'There is no page to print at this address.', 'Open the page first.')
}

async function printed(page: Page): Promise<PrintedPage> {
  await page.waitForSelector(READY, { state: 'attached', timeout: 0 })
  if ((await page.locator(FAILURE).count()) > 0) throw FAILED
  await page.evaluate(FONTS)
  const pdf = await page.pdf({
    format: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  })
  return { pdf, title: await page.title() }
}

/** In CSS px: A4 without the margins that `print.css` of the dashboard leaves. */
const PAPER_WIDTH = 672

const READY = 'main:not([aria-busy="true"]):not(:has([aria-busy="true"]))'

const FAILURE = 'main [role="alert"]'

const FAILED = new Refusal(
  'UNAVAILABLE',
  'The page to print could not fetch its figures.',
  'Try again in a few seconds.',
)

/** As text: the types of a page are not those of the server. */
const FONTS = 'document.fonts.ready.then(() => {})'
