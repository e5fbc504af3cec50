import type { Question } from '../question/question.ts'
import { NO_FILTER } from '../question/question-filter.ts'
import type { RegionTree } from '../reference/region-tree.ts'
import type { CouncilData, TargetData } from '../store/snapshot.ts'

/** What was planned for exactly the days and the place of a question; null also for a question of chosen records only. */
export function targetOf(
  { metric, period, region, filter }: Question,
  { targets }: Pick<CouncilData, 'targets'>,
  regions: RegionTree,
): TargetData | null {
  if (JSON.stringify(filter) !== JSON.stringify(NO_FILTER)) return null
  const regionId = region === null ? null : regions.find(region).id
  const target = targets.find(
    (set) =>
      set.metric === metric && set.from === period.from && set.to === period.to && set.regionId === regionId,
  )
  return target ?? null
}
