import { analysisCell, type PanelAddress } from '../address/panel-address.ts'
import type { AnalyzeInput } from '../generated/graphql.ts'

/**
 * The analysis of one figure of a page. It has all of its rows, because the cell that is meant may be one that the page
 * leaves out. What was joined is joined again: which members those are, all the metrics of the page decide.
 */
export function figureAnalysis(
  panel: PanelAddress,
  { metrics = [panel.metric], order: _order, limit: _limit, top = null, ...scope }: AskedByPage,
): AnalyzeInput {
  const { split, members } = analysisCell(panel)
  const own = members.includes(ALL_OTHERS) ? { metrics, top } : { metrics: [panel.metric] }
  return { ...scope, ...split, ...own }
}

/** Everything that the page asks; a page of key figures asks for no more than a council and days. */
type AskedByPage = Partial<AnalyzeInput> & Pick<AnalyzeInput, 'council'>

/** The code of the member that joins what `top` leaves out. */
const ALL_OTHERS = 'ALL_OTHERS'
