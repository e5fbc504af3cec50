import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { createServer } from 'vite'
import { launch } from '../../../test/e2e/browser.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The same glyphs, edges and colours on every machine, as far as a browser lets us. */
const RENDERING = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]

/** In ms: the first opening prepares all libraries. */
const PATIENCE = 100_000

/** The chart gallery in a real browser. */
export interface Gallery {
  readonly page: Page
  readonly close: () => Promise<void>
}

/** Serves the gallery on a free local port and opens it in the light theme; `address` is the part behind the file. */
export async function startGallery(
  executablePath: string,
  address: string,
  options: BrowserContextOptions,
): Promise<Gallery> {
  const server = await createServer({
    root,
    configFile: false,
    // One for each worker of the tests: two that prepare the libraries in one folder get in each other's way.
    cacheDir: `${root}/node_modules/.vite-gallery-${process.env.VITEST_POOL_ID ?? '0'}`,
    plugins: [react()],
    optimizeDeps: { entries: ['gallery.html'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'error',
  })
  // Node 20 fails at times when Vite loads PostCSS for two style sheets at once: one alone comes first.
  await server.transformRequest('/src/charts/chart-frame.module.css')
  await server.listen()
  const browser = await launch(executablePath, RENDERING)
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Asia/Baku', ...options })
  const broken = new Promise<never>((_, reject) => page.once('pageerror', reject))
  // On paper every chart is drawn, be it far from the screen or not.
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${server.resolvedUrls?.local[0]}gallery.html${address}`)
  await Promise.race([
    broken,
    page.locator('[data-case] [role="button"]').first().waitFor({ timeout: PATIENCE }),
  ])
  await page
    .locator('[role="figure"] [aria-busy="true"]')
    .first()
    .waitFor({ state: 'detached', timeout: PATIENCE })
  await page.emulateMedia({ media: 'screen' })
  return {
    page,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
