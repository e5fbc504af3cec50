import autocannon, { type Options, type Result } from 'autocannon'
import type { Load, Measurement } from './load.ts'

/** Sends requests from a process of its own, one load after the other, as the parent asks for them. */
process.on('message', (load: Load) => {
  measure(load).then(
    (measurement) => process.send?.(measurement),
    (error: Error) => {
      process.stderr.write(`${error.stack}\n`)
      process.exit(1)
    },
  )
})

async function measure({ request, connections, seconds }: Load): Promise<Measurement> {
  const times: number[] = []
  let refused = 0
  const started = performance.now()
  const options: Options = { ...request, connections, duration: seconds, timeout: 30, idReplacement: true }
  const { errors } = await run(options, (status, milliseconds) => {
    if (status === 200) times.push(milliseconds)
    else refused += 1
  })
  const elapsed = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  return {
    perSecond: times.length / elapsed,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    failed: refused + errors,
  }
}

/** Tells the time of each answer by itself, for the histogram of autocannon counts whole milliseconds. */
function run(options: Options, tell: (status: number, milliseconds: number) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    const instance = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    instance.on('response', (_client, status, _bytes, milliseconds) => tell(status, milliseconds))
  })
}

/** Null when nothing was answered. */
function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? null
}
