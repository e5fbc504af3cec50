import { PeriodBlock, type PeriodWords, type periodBlockFragment } from '../../blocks/period-block.tsx'
import { worthNaming } from '../../figures/finding.ts'
import type { ShownCells } from '../../figures/shown-cells.ts'
import { isRecorded, type ShownFigure } from '../../figures/shown-figure.ts'
import type { FragmentType } from '../../generated/fragment-masking.ts'
import { useProposalsWords } from './words.ts'

/** What a title says of one measure. */
interface MeasureWords {
  readonly found: (figure: string) => string
  /** There was nothing that it could be measured on. */
  readonly notApplicable: string
  readonly notRecorded: string
}

interface MeasureBlockProps {
  readonly kpi: FragmentType<typeof periodBlockFragment>
  readonly says: MeasureWords
}

/** A median or a share over time. Its bars do not add up, so no step is called a part of the whole. */
export function MeasureBlock({ kpi, says }: MeasureBlockProps) {
  const { highest, gaps, wholePeriod } = useProposalsWords()
  const measured = (set: ShownCells): PeriodWords => {
    const { cells, total } = set
    const inAll = highest(worthNaming(set), total.displayWithUnit)
    const hasGaps = cells.some(({ figure }) => !isRecorded(figure))
    return {
      title: titleOf(total, says),
      summary: hasGaps ? `${inAll} ${gaps}` : inAll,
      total: wholePeriod,
    }
  }
  return <PeriodBlock kpi={kpi} says={measured} />
}

function titleOf(total: ShownFigure, says: MeasureWords): string {
  if (isRecorded(total)) return says.found(total.displayWithUnit)
  return total.state === 'NOT_APPLICABLE' ? says.notApplicable : says.notRecorded
}
