import { existsSync } from 'node:fs'

/** The Chromium that the operator names, else one in a usual place; null where there is none. */
export function findChromium(named: string | null): string | null {
  if (named !== null) return existsSync(named) ? named : null
  return USUAL_PLACES.find((place) => existsSync(place)) ?? null
}

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
