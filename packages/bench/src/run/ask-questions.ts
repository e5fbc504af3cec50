import type { Progress } from '@council-outcomes/db'
import { checkAgreement } from '../check/check-agreement.ts'
import { openCouncil } from '../data/open-council.ts'
import { startLoadGenerator } from '../load/load.ts'
import { watchMemory } from '../measures/resident-memory.ts'
import type { BenchOptions } from '../options.ts'
import { startSystems } from '../systems/start-systems.ts'
import { type Measured, measureRounds } from './measure-rounds.ts'

/** A machine on which something else runs never gets idle. */
const PATIENCE_MS = 5_000

interface Answers {
  readonly measured: readonly Measured[]
  /** The most memory that the product had while it was asked, in megabytes, by size of council. */
  readonly memory: ReadonlyMap<number, number | null>
}

/**
 * Starts all systems over all councils, so that these are asked in turns too.
 * @throws Error when two systems do not say the same
 */
export async function askQuestions(options: BenchOptions, progress: Progress): Promise<Answers> {
  const { questions, sizes } = options
  if (questions.length === 0) return { measured: [], memory: new Map() }
  const started: Array<() => unknown> = []
  try {
    const councils = []
    for (const size of sizes) {
      const database = await openCouncil(size, progress)
      started.push(database.close)
      const { limit, ours, stop } = await startSystems(database.ownerUrl)
      started.push(stop)
      const addresses = { limit: limit.url, ours: ours.url }
      progress(`Checking that all systems say the same of ${size.toLocaleString('en')} records`)
      await checkAgreement(questions, addresses)
      councils.push({ size, addresses, pid: ours.pid })
    }
    const load = startLoadGenerator()
    started.push(load.stop)
    const watches = councils.map(({ size, pid }) => ({ size, watch: watchMemory(pid) }))
    started.push(() => watches.map(({ watch }) => watch.stop()))
    const rounds = { ...options, patienceMs: PATIENCE_MS }
    const measured = await measureRounds(questions, councils, rounds, load, progress)
    return { measured, memory: new Map(watches.map(({ size, watch }) => [size, watch.stop()])) }
  } finally {
    for (const stop of started.reverse()) await stop()
  }
}
