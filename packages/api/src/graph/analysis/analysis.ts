import { builder } from '../builder.ts'
import { inView } from '../council-calendar.ts'
import { Region } from '../entities/region.ts'
import { Source } from '../entities/source.ts'
import { EvidenceConnection } from '../kpi/evidence.ts'
import { evidenceArgs, evidencePage, firstArg, sourcesBehind } from '../kpi/evidence-page.ts'
import { MetricCodeEnum } from '../kpi/metric.ts'
import { Receipt } from '../receipt/receipt.ts'
import { PeriodType } from '../values/period.ts'
import { AnalysisColumns } from './analysis-columns.ts'
import { AnalysisComparison, comparisonOf } from './analysis-comparison.ts'
import { AnalysisRow, rowsOf } from './analysis-rows.ts'
import { AnalysisTotal, AxisTotals, axisTotalsOf } from './analysis-totals.ts'
import type { AskedAnalysis } from './asked-analysis.ts'
import { askedCell } from './asked-cell.ts'

const cellArgs = builder.args((t) => ({
  metric: t.field({
    type: MetricCodeEnum,
    description: 'One of the metrics of the question; the first when left out.',
  }),
  cell: t.stringList({
    description:
      'The `code` of one member of each axis, in the order of the axes, such as `["2016-Q4", "ER-BA"]`, `ALL_OTHERS` for what `top` joins; the total when left out.',
  }),
}))

export const AnalysisType = builder.objectRef<AskedAnalysis>('Analysis').implement({
  description:
    'Figures of several metrics, split along several axes: in rows for people, in columns for programs. Both tell the same.',
  fields: (t) => ({
    period: t.field({
      type: PeriodType,
      description: 'The period that was asked.',
      resolve: ({ period, calendar }) => inView(period, calendar),
    }),
    region: t.expose('region', {
      type: Region,
      nullable: true,
      description: 'The region that was asked; null for everywhere.',
    }),
    rowCount: t.int({
      description: 'How many rows there are.',
      resolve: async ({ answer }) => (await answer()).rows,
    }),
    hasMore: t.boolean({
      description: 'Whether `limit` cut rows off.',
      resolve: async ({ answer }) => (await answer()).hasMore,
    }),
    rows: t.field({
      type: [AnalysisRow],
      description: 'The answer row by row: the shape for people. Long answers are quicker as `columns`.',
      resolve: async ({ answer, calendar }) => rowsOf(await answer(), calendar),
    }),
    columns: t.field({
      type: AnalysisColumns,
      description: 'The answer as columns: the shape for programs.',
      resolve: async ({ answer, calendar }) => ({ answer: await answer(), calendar }),
    }),
    totals: t.field({
      type: [AnalysisTotal],
      description: 'The whole figure of each metric, as they were asked.',
      resolve: async ({ answer }) => (await answer()).metrics,
    }),
    axisTotals: t.field({
      type: [AxisTotals],
      description: 'For each axis the figures of its members over all other axes.',
      resolve: async ({ answer, calendar }) => axisTotalsOf(await answer(), calendar),
    }),
    comparison: t.field({
      type: AnalysisComparison,
      nullable: true,
      description: 'The days that are compared; null where none were asked or there are none earlier.',
      resolve: comparisonOf,
    }),
    receipt: t.field({
      type: Receipt,
      description: 'What the answer rests on.',
      resolve: (asked) => asked,
    }),
    records: t.field({
      type: EvidenceConnection,
      args: { ...cellArgs, ...evidenceArgs },
      description:
        'The records behind the total or one cell, the oldest first; for a share, those it is a share of.',
      resolve: async (asked, { metric, cell, ...page }, context, info) =>
        evidencePage(await askedCell(asked, { metric, cell }), page, context, info),
    }),
    sources: t.field({
      type: [Source],
      args: { ...cellArgs, ...firstArg },
      description:
        'The documents behind the total or one cell, the most cited first; of more than 1,000 records, those behind the first 1,000.',
      resolve: async (asked, { metric, cell, first }, context, info) =>
        sourcesBehind(await askedCell(asked, { metric, cell }), first, context, info),
    }),
  }),
})
