import type { Page } from 'playwright-core'

/** A mid-range phone on a slow 4G network, as Lighthouse describes it. */
export const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
} as const

const ROUND_TRIP_MS = 150
const BYTES_PER_SECOND = (1.6 * 1024 * 1024) / 8
const SLOWER = 4

/** Makes a page as slow as on that phone, for all that it does from now on. */
export async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}
