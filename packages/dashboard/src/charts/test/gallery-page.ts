import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium, type Page } from 'playwright-core'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']

/** The chart gallery in a real browser. */
export interface Gallery {
  readonly page: Page
  readonly close: () => Promise<void>
}

/** Where the browser is, or null; `CHROME_PATH` wins. */
export function browserPath(): string | null {
  const paths = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']
  return paths.find((path) => path !== undefined && existsSync(path)) ?? null
}

/** Serves the gallery on a free local port and opens it, 1280 px wide and in the light theme. */
export async function startGallery(executablePath: string): Promise<Gallery> {
  const server = await createServer({
    root,
    configFile: false,
    cacheDir: `${root}/node_modules/.vite-gallery`,
    plugins: [react()],
    optimizeDeps: { entries: ['gallery.html'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'error',
  })
  // Node 20 fails at times when Vite loads PostCSS for two style sheets at once: one alone comes first.
  await server.transformRequest('/src/charts/chart-frame.module.css')
  await server.listen()
  const browser = await chromium.launch({ executablePath, args: flags })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${server.resolvedUrls?.local[0]}gallery.html`)
  await page.locator('[data-case] [role="button"]').first().waitFor()
  return {
    page,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
