import { parseArgs } from 'node:util'
import { GOALS } from './speed/goals.ts'
import { measureReader } from './speed/measure.ts'
import { startSyntheticProduct } from './speed/synthetic-product.ts'
import { browserPath, launch } from './test/e2e/browser.ts'

/**
 * `pnpm --filter @council-outcomes/dashboard speed [--rounds N] [--address URL]`: how fast the overview of ten made-up
 * years is on a slow phone, beside the goals; medians of the rounds.
 */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { rounds: { type: 'string', default: '5' }, address: { type: 'string' } },
})
const rounds = Number(values.rounds)
if (!Number.isSafeInteger(rounds) || rounds < 1) throw new RangeError('--rounds is a whole number from 1')
const chrome = browserPath()
if (chrome === null) throw new Error('There is no browser. Install chromium or set CHROME_PATH.')

const product = values.address === undefined ? await startSyntheticProduct(say) : null
const browser = await launch(chrome)
try {
  const overview = `${values.address ?? product?.address}/?council=demo&period=all`
  // The first reader warms the server, not the browser.
  await measureReader(browser, overview)
  const readers = []
  for (let round = 1; round <= rounds; round += 1) {
    readers.push(await measureReader(browser, overview))
    say(`round ${round} of ${rounds}`)
  }
  for (const { arrival, vital, name, most } of GOALS) {
    const measured = median(readers.map((reader) => reader[arrival][vital]))
    const wanted = most === null ? '' : `at most ${shown(vital, most)}`
    const verdict = most === null ? '' : measured !== null && measured <= most ? 'met' : 'MISSED'
    const columns = [
      arrival.padEnd(8),
      name.padEnd(26),
      shown(vital, measured).padStart(10),
      wanted.padStart(18),
      verdict,
    ]
    process.stdout.write(`${columns.join('  ').trimEnd()}\n`)
  }
} finally {
  await browser.close()
  await product?.stop()
}

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  return known[Math.floor((known.length - 1) / 2)] ?? null
}

function shown(vital: string, value: number | null): string {
  if (value === null) return '-'
  return vital === 'shift' ? value.toFixed(3) : `${Math.round(value)} ms`
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
