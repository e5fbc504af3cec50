export type {
  Analysis,
  AnalysisAxis,
  AnswerRoute,
  FigureColumns,
  MetricAnswer,
} from './answer/analysis.ts'
export type { Availability, AvailableMember } from './answer/availability.ts'
export type { Cell, CellSet } from './answer/cells.ts'
export type { EvidenceItem, EvidenceKind, EvidencePage, EvidenceRequest } from './answer/evidence.ts'
export type { Member } from './answer/member.ts'
export type { Preview } from './answer/preview.ts'
export type { Conflict, Total } from './answer/total.ts'
export { type Additivity, additivity, isAdditive } from './catalogue/additivity.ts'
export { METRICS, metricOf } from './catalogue/catalogue.ts'
export { DIMENSIONS, type Dimension } from './dimensions.ts'
export { createEngine, type Engine, type EngineOptions } from './engine.ts'
export type { Feed, FeedReason } from './feeds/feed.ts'
export type { FeedingRecord } from './feeds/feeding-record.ts'
export { ENUM_LABELS } from './labels/enum-labels.ts'
export { OTHER_MEMBER_LABEL, REMAINING_MEMBER_LABELS } from './labels/remaining-members.ts'
export type { MetricCode } from './metric-code.ts'
export type { MetricDefinition } from './metric-definition.ts'
export { citation } from './preview/citation.ts'
export { axisName, describeFilter, describeQuestion } from './preview/describe-question.ts'
export { recordsIn } from './preview/records-in.ts'
export {
  type AnalysisOrder,
  type AnalysisQuestion,
  MOST_CELLS,
  type TopMembers,
} from './question/analysis.ts'
export { foreignDimension } from './question/foreign-dimension.ts'
export {
  ALL_OTHERS,
  type Axis,
  type AxisMember,
  type CellAddress,
  type CouncilScope,
  type Question,
  type SeriesGrain,
} from './question/question.ts'
export { type CategoryChoice, NO_FILTER, type QuestionFilter } from './question/question-filter.ts'
export { refuseTwice } from './question/refuse-twice.ts'
export { type Category, type CategoryFit, categoryFit } from './reference/category-tree.ts'
export { loadCategories } from './reference/load-categories.ts'
export { loadRegionTree } from './reference/load-region-tree.ts'
export type { Place, RegionLevel, RegionTree } from './reference/region-tree.ts'
export { FigureList } from './split/figure-list.ts'
export { type FigureStore, type FigureStoreOptions, openFigureStore } from './store/figure-store.ts'
export { rebuildColumns } from './store/rebuild-columns.ts'
export type { CouncilData, Snapshot, TargetData, TermData } from './store/snapshot.ts'
export { type ColumnsReport, verifyColumns } from './store/verify-columns.ts'
export { type PlannedTarget, plannedWithin } from './targets/planned-within.ts'
export { type ReachedTarget, reachedTarget } from './targets/reached-target.ts'
export { targetOf } from './targets/target-of.ts'
