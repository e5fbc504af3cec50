import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong with the page as it stands, from top to bottom, each as "rule: element". */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await drawAll(page)
  // Evaluated from outside, so that the security policy of the page stays as it is.
  await page.evaluate(await readFile(fileURLToPath(import.meta.resolve('axe-core')), 'utf8'))
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Goes through the page and back to its top: charts are drawn, and parts laid out, when somebody is about to see them. */
async function drawAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const paint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    // A part is laid out, then seen to be near, then drawn.
    const draw = async () => {
      for (let step = 0; step < 4; step += 1) await paint()
    }
    const top = window.scrollY
    for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight) {
      window.scrollTo({ top: y, behavior: 'instant' })
      await draw()
    }
    window.scrollTo({ top, behavior: 'instant' })
    await draw()
  })
  await page.locator('main [role="figure"] [aria-busy="true"]').first().waitFor({ state: 'detached' })
}
