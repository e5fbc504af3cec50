import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** What a reader feels of a page; milliseconds, the shift as a share of the screen. Null while nothing of it happened. */
export interface Vitals {
  readonly firstPaint: number | null
  readonly largestPaint: number | null
  /** For how long the page could not have answered: what each task took beyond 50 ms, from the first paint on (web.dev/tbt). */
  readonly blocking: number
  readonly shift: number
  /** The slowest answer to a touch, a key or a choice. */
  readonly interaction: number | null
}

/** Has every document that the page opens from now on measured by Google's web-vitals. */
export async function watchVitals(page: Page): Promise<void> {
  const scripts = [new URL('web-vitals.iife.js', import.meta.resolve('web-vitals')), WATCH]
  const texts = await Promise.all(scripts.map((script) => readFile(script, 'utf8')))
  // One script: the browser runs several in an order of its own.
  await page.addInitScript({ content: texts.join('\n') })
}

const WATCH = new URL('watch-vitals.js', import.meta.url)

export async function readVitals(page: Page): Promise<Vitals> {
  const seen = await page.evaluate(() => vitalsSeen)
  return {
    firstPaint: seen.FCP ?? null,
    largestPaint: seen.LCP ?? null,
    blocking: blockingTime(seen.longTasks, seen.FCP ?? 0),
    shift: seen.CLS ?? 0,
    interaction: slowest([seen.INP, seen.choice]),
  }
}

function slowest(times: readonly (number | undefined)[]): number | null {
  const known = times.filter((time) => time !== undefined)
  return known.length === 0 ? null : Math.max(...known)
}

function blockingTime(tasks: readonly LongTask[], firstPaint: number): number {
  return tasks.reduce((sum, { startTime, duration }) => {
    const seen = startTime + duration - Math.max(startTime, firstPaint)
    return sum + Math.max(0, seen - UNFELT)
  }, 0)
}

const UNFELT = 50

interface LongTask {
  readonly startTime: number
  readonly duration: number
}

/** Made in the page by watch-vitals.js. */
declare const vitalsSeen: {
  readonly longTasks: readonly LongTask[]
  readonly FCP?: number
  readonly LCP?: number
  readonly CLS?: number
  readonly INP?: number
  /** From a choice in a list of the browser to the next paint. */
  readonly choice?: number
}
