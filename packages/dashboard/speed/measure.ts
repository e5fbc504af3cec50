import type { Browser, Page } from 'playwright-core'
import { PHONE, slowDown } from './phone.ts'
import { readVitals, type Vitals, watchVitals } from './vitals.ts'

/** The ways in which a reader comes to the overview. */
export type Arrival = 'cold' | 'warm' | 'filters'

/** One reader with an empty browser: comes, comes back, and then changes the filters. */
export async function measureReader(
  browser: Browser,
  address: string,
): Promise<Readonly<Record<Arrival, Vitals>>> {
  const context = await browser.newContext(PHONE)
  try {
    const cold = await arrive(await context.newPage(), address)
    const again = await context.newPage()
    const warm = await arrive(again, address)
    await changeFilters(again)
    return { cold, warm, filters: await readVitals(again) }
  } finally {
    await context.close()
  }
}

async function arrive(page: Page, address: string): Promise<Vitals> {
  page.setDefaultTimeout(60_000)
  await watchVitals(page)
  await slowDown(page)
  await page.goto(address)
  await shown(page)
  return readVitals(page)
}

/** Looks at the region of the capital and at another year; the last picture stands until the next is there. */
async function changeFilters(page: Page): Promise<void> {
  for (const [name, option] of CHANGES) {
    await page.getByRole('button', { name: 'Change' }).tap()
    const sheet = page.getByRole('group', { name: 'What is shown' })
    // A phone draws the open list apart from the page; a tap on the list itself would have this browser draw it within.
    await sheet.getByText(name, { exact: true }).tap()
    await sheet.getByRole('combobox', { name }).selectOption({ label: option })
    await sheet.getByRole('button', { name: 'Done' }).tap()
    await shown(page)
  }
}

const CHANGES = [
  ['Region', 'Baku'],
  ['Compare with', 'The same period a year before'],
  ['Region', 'All regions'],
] as const

/** Until the charts are drawn and nothing is under way any more. */
async function shown(page: Page): Promise<void> {
  await page.getByRole('figure').first().waitFor()
  await page.locator('main:not([aria-busy="true"])').waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(SETTLE_MS)
}

/** The browser tells of paints and touches a little later. */
const SETTLE_MS = 1_000
