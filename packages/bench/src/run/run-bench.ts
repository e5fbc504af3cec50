import type { Progress } from '@council-outcomes/db'
import type { CouncilSize } from '../data/council-size.ts'
import { councilFolder, withCouncil } from '../data/open-council.ts'
import { firstFigure } from '../measures/first-figure.ts'
import { rebuildColumns } from '../measures/rebuild-columns.ts'
import type { BenchOptions, Measure } from '../options.ts'
import type { Report } from '../report/report.ts'
import { measureWrites } from '../writes/measure-writes.ts'
import { askQuestions } from './ask-questions.ts'

/** Makes the councils that are missing, then measures what was asked for. */
export async function runBench(options: BenchOptions, progress: Progress): Promise<Report> {
  const { rounds } = options
  const starts = await ofEach('start', options, async (size) => {
    // It is made, filled and stopped before, for the product starts its database by itself.
    await withCouncil(size, progress, async () => {})
    progress(`Starting the product on ${size.toLocaleString('en')} records`)
    return firstFigure(councilFolder(size), rounds)
  })
  const { measured, memory } = await askQuestions(options, progress)
  const rebuilds = await ofEach('rebuild', options, (size) => {
    progress(`Making the columns of ${size.toLocaleString('en')} records anew`)
    return withCouncil(size, progress, ({ ownerUrl }) => rebuildColumns(ownerUrl))
  })
  // Writing is measured on copies of one council, so the smallest will do.
  const writes = options.measures.includes('writes')
    ? await withCouncil(10_000, progress, ({ ownerUrl }) => measureWrites(ownerUrl, progress, rounds))
    : []
  const councils = options.sizes.map((size) => ({
    size,
    firstFigureMs: starts.get(size) ?? null,
    residentMegabytes: memory.get(size) ?? null,
    rebuildSeconds: rebuilds.get(size) ?? null,
  }))
  return { measured, councils, writes }
}

/** What is measured of each council; nothing when it was not asked for. */
async function ofEach(
  measure: Measure,
  { measures, sizes }: BenchOptions,
  take: (size: CouncilSize) => Promise<number | null>,
): Promise<ReadonlyMap<CouncilSize, number | null>> {
  const taken = new Map<CouncilSize, number | null>()
  if (!measures.includes(measure)) return taken
  for (const size of sizes) taken.set(size, await take(size))
  return taken
}
