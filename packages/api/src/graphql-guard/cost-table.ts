import { MOST_BUCKETS } from '@council-outcomes/figures'

/** One calculation of a figure over the record, in points; a point is about one value in the answer. */
export const CALCULATION = 200

/** So many facts are read in the time of one point. */
export const FACTS_A_POINT = 500

/** One query for a page of records and their total count. */
export const PAGE_QUERY = 50

/** Cost of a field: `work` once, and `times` x (`each` + what is selected below it). */
export interface FieldCost {
  readonly work?: number | ((asked: Asked, args: Arguments) => number)
  readonly each?: number
  readonly times?: number | ((args: Arguments, asked: Asked) => number)
}

export type Arguments = Readonly<Record<string, unknown>>

/** What is known of the document as a whole. */
export interface Asked {
  /** Of the longest period in it. */
  readonly days: number
  /** Of the key figures in it that take longest to count over the facts, in points for each time; 0 where memory tells them. */
  readonly facts: number
  /** The same where they are split by district. */
  readonly districts: number
  /** Of the largest analysis in it. */
  readonly rows: number
  readonly axes: number
  readonly metrics: number
  /** What counting all of its analyses, and key figures over the facts, costs in points. */
  readonly points: number
}

/** Of a document that asks for nothing that has a size. */
export const NOTHING_ASKED: Asked = {
  days: 0,
  facts: 0,
  districts: 0,
  rows: 0,
  axes: 0,
  metrics: 0,
  points: 0,
}

/** One statement over all facts of a kind, and for a reported total what is recorded in its scope. */
const FEEDS: FieldCost = { work: CALCULATION, times: 6 }

/** Fields that calculate, or whose size lies in their arguments. */
export const FIELD_COSTS: Readonly<Record<string, FieldCost>> = {
  'Query.kpis': { times: ({ metrics }) => lengthOf(metrics), each: CALCULATION },
  'Query.nodes': { times: ({ ids }) => lengthOf(ids), each: 2 },
  'Query.plan': { each: CALCULATION },
  'Kpi.comparison': { work: ({ facts }) => 2 * (CALCULATION + facts) },
  'Kpi.series': {
    work: ({ facts }) => CALCULATION + facts,
    times: ({ grain }, { days }) => buckets(grain, days),
  },
  'Kpi.byRegion': {
    work: ({ facts, districts }, { level }) => CALCULATION + (isFine(level) ? districts : facts),
    times: ({ level }) => REGIONS[String(level)] ?? ALL_REGIONS,
  },
  'Kpi.breakdown': { work: ({ facts }) => CALCULATION + facts, times: 20 },
  'Kpi.records': { work: CALCULATION },
  'Kpi.sources': { work: CALCULATION },
  'Query.preview': { work: CALCULATION },
  'Query.availability': { work: 10 * CALCULATION },
  'Analysis.rows': { times: (_args, { rows }) => rows },
  'Analysis.totals': { times: (_args, { metrics }) => metrics },
  'Analysis.axisTotals': { times: (_args, { axes }) => axes },
  'Analysis.records': { work: CALCULATION },
  'Analysis.sources': { work: CALCULATION },
  'AnalysisRow.members': { times: (_args, { axes }) => axes },
  'AnalysisRow.figures': { times: (_args, { metrics }) => metrics },
  'AnalysisColumns.axes': { times: (_args, { axes }) => axes },
  'AnalysisColumns.metrics': { times: (_args, { metrics }) => metrics },
  'AnalysisAxis.members': { times: (_args, { rows }) => Math.min(rows, MOST_MEMBERS) },
  'AxisTotals.members': { times: (_args, { rows }) => Math.min(rows, MOST_MEMBERS) },
  'MemberTotals.figures': { times: (_args, { metrics }) => metrics },
  'MetricColumns.figures': { work: ({ rows }) => rows },
  'MetricColumns.compared': { work: ({ rows }) => rows },
  'MetricColumns.axisTotals': { times: (_args, { axes }) => axes },
  'Agreement.feeds': FEEDS,
  'AssistanceActivity.feeds': FEEDS,
  'Election.feeds': { times: 0 },
  'Meeting.feeds': FEEDS,
  'PressItem.feeds': FEEDS,
  'Project.feeds': FEEDS,
  'Proposal.feeds': FEEDS,
  'ReportedTotal.feeds': FEEDS,
  'CellSet.cells': { times: 1 },
  'CellSet.rest': { times: 1 },
  'CellColumns.members': { times: 1 },
}

/** Typical sizes of lists without paging, by "Type.field" or, for all other types, by field. */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  'Query.regions': 100,
  'Availability.dimensions': 3,
  'Availability.qualifiers': 5,
  'Availability.regions': 16,
  'Availability.roles': 4,
  'AvailableDimension.members': 20,
  assistanceTypes: 30,
  beneficiaryGroups: 30,
  citations: 3,
  conflicts: 5,
  enumLabels: 16,
  councils: 5,
  definitions: 3,
  groups: 3,
  history: 5,
  meetings: 5,
  members: 20,
  metrics: 20,
  organizations: 5,
  parties: 3,
  parts: 10,
  people: 5,
  periods: 2,
  proposalThemes: 20,
  regions: 3,
  terms: 10,
  '__Schema.types': 120,
  '__Schema.directives': 5,
  '__Type.fields': 10,
  '__Type.inputFields': 5,
  '__Type.enumValues': 10,
  '__Type.interfaces': 2,
  '__Type.possibleTypes': 5,
  '__Field.args': 3,
  '__Directive.args': 2,
}

const REGIONS: Readonly<Record<string, number>> = {
  COUNTRY: 3,
  ECONOMIC_REGION: 16,
  MIGRATION_DEPARTMENT: 16,
  DISTRICT: 80,
}

const ALL_REGIONS = 100

/** Memory holds what is very many by economic region. */
function isFine(level: unknown): boolean {
  return level === 'DISTRICT' || level === 'MIGRATION_DEPARTMENT'
}

/** Of one axis of an analysis, roughly. */
const MOST_MEMBERS = 1_000

/** The shortest that a calendar period of each grain can be. */
const SHORTEST_DAYS: Readonly<Record<string, number>> = {
  DAY: 1,
  WEEK: 7,
  MONTH: 28,
  QUARTER: 90,
  HALF: 181,
  YEAR: 365,
}

/** A period touches at most this many; more than MOST_BUCKETS are refused, not made. */
function buckets(grain: unknown, days: number): number {
  return Math.min(MOST_BUCKETS, Math.ceil(days / (SHORTEST_DAYS[String(grain)] ?? 1)) + 1)
}

export function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 1
}
