import { exact, type Figure, progress } from '@council-outcomes/figures'
import type { Question } from '../question/question.ts'
import { NO_FILTER } from '../question/question-filter.ts'
import type { RegionTree } from '../reference/region-tree.ts'
import type { CouncilData } from '../store/snapshot.ts'

/** What was planned for exactly the days and the place of a question, and how far it has come. */
export interface ReachedTarget {
  readonly figure: Figure
  /** In per cent of the target. */
  readonly progress: Figure
}

/** The target of a question, reached by `figure`; null where none was set, and for a question of chosen records only. */
export function targetOf(
  { metric, period, region, filter }: Question,
  { targets }: Pick<CouncilData, 'targets'>,
  regions: RegionTree,
  figure: Figure,
): ReachedTarget | null {
  if (JSON.stringify(filter) !== JSON.stringify(NO_FILTER)) return null
  const regionId = region === null ? null : regions.find(region).id
  const target = targets.find(
    (set) =>
      set.metric === metric && set.from === period.from && set.to === period.to && set.regionId === regionId,
  )
  if (target === undefined) return null
  return { figure: exact(target.value, target.unit), progress: progress(figure, target.value) }
}
