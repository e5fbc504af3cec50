import type { Axis } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { inView } from '../council-calendar.ts'
import { Region, RegionLevelEnum } from '../entities/region.ts'
import { Source } from '../entities/source.ts'
import { Receipt } from '../receipt/receipt.ts'
import { FigureType } from '../values/figure.ts'
import { PeriodType } from '../values/period.ts'
import type { AskedKpi } from './asked-kpi.ts'
import { GrainEnum } from './axis.ts'
import { CellInput, cellAddress } from './cell-input.ts'
import { CellSetType } from './cell-set.ts'
import { comparisonOf, KpiComparisonType } from './comparison.ts'
import { ConflictType, withStatements } from './conflict.ts'
import { EvidenceConnection } from './evidence.ts'
import { evidenceArgs, evidencePage, firstArg, sourcesBehind } from './evidence-page.ts'
import { kpiId } from './kpi-id.ts'
import { receiptOf } from './kpi-receipt.ts'
import { KpiTarget, targetOfKpi } from './kpi-target.ts'
import { DimensionEnum, Metric } from './metric.ts'
import { Straddling } from './straddling.ts'

const cellArg = builder.args((t) => ({
  cell: t.field({
    type: CellInput,
    description: 'Only those behind this cell of a split; all when left out.',
  }),
})).cell

export const Kpi = builder.objectRef<AskedKpi>('Kpi').implement({
  description: 'A key figure of a council for a period and a region, with all that explains it.',
  fields: (t) => ({
    id: t.id({
      description:
        'Names the question that it answers: council, metric, period, region, filter and comparison. The same question always has the same id, so that a cache can keep the answer; `node` does not know it.',
      resolve: kpiId,
    }),
    metric: t.expose('metric', { type: Metric, description: 'What is counted.' }),
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
    figure: t.field({
      type: FigureType,
      description: 'The figure: what lies wholly in the period, the region and the filter.',
      resolve: async ({ total }) => (await total()).figure,
    }),
    straddling: t.field({
      type: Straddling,
      description: 'What only partly fits, or may fit, and is therefore not in the figure.',
      resolve: async ({ total }) => (await total()).straddling,
    }),
    conflicts: t.field({
      type: [ConflictType],
      description: 'Reported totals that say less than is recorded.',
      resolve: async ({ total }, _args, context, info) =>
        withStatements((await total()).conflicts, context, info),
    }),
    comparison: t.field({
      type: KpiComparisonType,
      nullable: true,
      description: 'The figure beside an earlier one; null when none was asked or there is nothing earlier.',
      resolve: (kpi, _args, context) => comparisonOf(kpi, context),
    }),
    series: t.field({
      type: CellSetType,
      args: { grain: t.arg({ type: GrainEnum, required: true, description: 'The size of the steps.' }) },
      description: 'The figure over time. What cannot be placed in one step is in `rest`.',
      resolve: (kpi, { grain }, context) => split(kpi, { kind: 'TIME', grain }, context),
    }),
    byRegion: t.field({
      type: CellSetType,
      args: {
        level: t.arg({
          type: RegionLevelEnum,
          required: true,
          defaultValue: 'ECONOMIC_REGION',
          description: 'How the country is divided.',
        }),
      },
      description: 'The figure by region. What cannot be placed in one region is in `rest`.',
      resolve: (kpi, { level }, context) => split(kpi, { kind: 'REGION', level }, context),
    }),
    breakdown: t.field({
      type: CellSetType,
      args: {
        by: t.arg({
          type: DimensionEnum,
          required: true,
          description: 'One of the dimensions of the metric.',
        }),
      },
      description: 'The figure by category. What has no category is in `rest`.',
      resolve: (kpi, { by }, context) => split(kpi, { kind: 'CATEGORY', dimension: by }, context),
    }),
    target: t.field({
      type: KpiTarget,
      nullable: true,
      description:
        'The target that was published for exactly this period and region; null where there is none, and for a question with a filter.',
      resolve: targetOfKpi,
    }),
    records: t.field({
      type: EvidenceConnection,
      args: { cell: cellArg, ...evidenceArgs },
      description: 'The records behind the figure, the oldest first; for a share, those it is a share of.',
      resolve: ({ question }, { cell, ...page }, context, info) =>
        evidencePage({ question, at: cellAddress(cell) }, page, context, info),
    }),
    sources: t.field({
      type: [Source],
      args: { cell: cellArg, ...firstArg },
      description:
        'The documents behind the figure, the most cited first; of a figure of more than 1,000 records, those behind its first 1,000.',
      resolve: ({ question }, { cell, first }, context, info) =>
        sourcesBehind({ question, at: cellAddress(cell) }, first, context, info),
    }),
    receipt: t.field({
      type: Receipt,
      description: 'What the figure rests on.',
      resolve: (kpi) => receiptOf(kpi, null),
    }),
  }),
})

async function split(kpi: AskedKpi, axis: Axis, { engine }: GraphContext) {
  const cells = await engine.cells(kpi.question, axis)
  return { ...cells, calendar: kpi.calendar, receipt: receiptOf(kpi, axis) }
}
