import { parseArgs } from 'node:util'
import { startTestServer } from '@council-outcomes/db/testing'
import { disagreementText } from './disagreement-text.ts'
import { prove } from './proof.ts'

/** `prove -- --pairs 100000 --seed 1`: a long proof with progress; ends with 1 when engine and oracle disagree. */
const { values } = parseArgs({
  // pnpm passes the dashes on that end its own arguments.
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { pairs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
})
const pairs = Number(values.pairs)
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed)
if (!Number.isSafeInteger(pairs) || pairs < 1 || !Number.isSafeInteger(seed)) {
  throw new RangeError('--pairs is a number from 1 up, --seed a whole number')
}

const server = await startTestServer()
const start = performance.now()
say(`${pairs} pairs, seed ${seed}`)
try {
  const { agreed, refused, disagreement } = await prove({
    serverUrl: server.url,
    pairs,
    seed,
    progress: told(pairs),
  })
  say(`${agreed} pairs agree on both routes, ${refused} were refused as too large`)
  if (disagreement !== null) {
    say(disagreementText(disagreement))
    process.exitCode = 1
  }
} finally {
  await server.stop()
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Says so at every hundredth part, with how many pairs a second it took so far. */
function told(all: number) {
  let next = 0
  return (done: number) => {
    if (done < next) return
    next = done + all / 100
    const seconds = (performance.now() - start) / 1000
    const share = Math.round((100 * done) / all)
    say(`${done} of ${all} (${share} %), ${Math.round(seconds)} s, ${Math.round(done / seconds)} pairs/s`)
  }
}
