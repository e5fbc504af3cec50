import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** The Chrome of this machine; null where there is none. In CI a missing browser is a failure. */
export function browserPath(): string | null {
  const path = [process.env.CHROME_PATH, ...USUAL_PLACES].find((place) => place && existsSync(place))
  if (path !== undefined) return path
  if (process.env.CI)
    throw new Error('The browser test found no browser. Install chromium or set CHROME_PATH.')
  process.stderr.write(
    '\nNO BROWSER WAS FOUND: the browser test did not run. Set CHROME_PATH to a Chrome.\n\n',
  )
  return null
}

export function launch(executablePath: string, flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...flags,
    ],
  })
}

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
