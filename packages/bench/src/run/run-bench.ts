import type { OpenDatabase, Progress } from '@council-outcomes/db'
import { checkAgreement } from '../check/check-agreement.ts'
import type { CouncilSize } from '../data/council-size.ts'
import { councilFolder, openCouncil } from '../data/open-council.ts'
import { startLoadGenerator } from '../load/load.ts'
import { firstFigure } from '../measures/first-figure.ts'
import { watchMemory } from '../measures/resident-memory.ts'
import type { BenchOptions } from '../options.ts'
import type { CouncilReport, Report } from '../report/report.ts'
import { startSystems } from '../systems/start-systems.ts'
import { measureRounds } from './measure-rounds.ts'

/** A machine on which something else runs never gets idle. */
const PATIENCE_MS = 5_000

/** Makes what is missing, checks that all systems say the same, then measures. */
export async function runBench(options: BenchOptions, progress: Progress): Promise<Report> {
  const started: Array<() => unknown> = []
  try {
    const councils = []
    for (const size of options.sizes) {
      const firstFigureMs = await timeStarts(size, options, progress)
      const database = await openCouncil(size, progress)
      started.push(database.close)
      const systems = await startSystems(database.ownerUrl)
      started.push(systems.stop)
      const addresses = { limit: systems.limit.url, ours: systems.ours.url }
      progress(`Checking that all systems say the same of ${size.toLocaleString('en')} records`)
      await checkAgreement(options.questions, addresses)
      councils.push({ size, database, addresses, firstFigureMs, memory: watchMemory(systems.ours.pid) })
    }
    const load = startLoadGenerator()
    started.push(load.stop)
    const measured = await measureRounds(
      options.questions,
      councils,
      { ...options, patienceMs: PATIENCE_MS },
      load,
      progress,
    )
    const reports = councils.map(
      ({ size, firstFigureMs, memory }): CouncilReport => ({
        size,
        firstFigureMs,
        residentMegabytes: memory.stop(),
        rebuildSeconds: null,
      }),
    )
    return { measured, councils: reports }
  } finally {
    for (const stop of started.reverse()) await stop()
  }
}

/** The embedded database is made, filled and stopped before, for the product starts it by itself. */
async function timeStarts(
  size: CouncilSize,
  { rounds }: BenchOptions,
  progress: Progress,
): Promise<number | null> {
  const database: OpenDatabase = await openCouncil(size, progress)
  await database.close()
  progress(`Starting on ${size.toLocaleString('en')} records`)
  return firstFigure(councilFolder(size), rounds)
}
