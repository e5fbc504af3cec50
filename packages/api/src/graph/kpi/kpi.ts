import type { Axis } from '@council-outcomes/metrics'
import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { inView } from '../council-calendar.ts'
import { Region, RegionLevelEnum } from '../entities/region.ts'
import { Source } from '../entities/source.ts'
import { DEFAULT_PAGE, LARGEST_PAGE, pageSize } from '../lists/page.ts'
import { FigureType } from '../values/figure.ts'
import { PeriodType } from '../values/period.ts'
import type { AskedKpi } from './asked-kpi.ts'
import { GrainEnum } from './axis.ts'
import { CellInput, cellAddress } from './cell-input.ts'
import { CellSetType } from './cell-set.ts'
import { comparisonOf, KpiComparisonType } from './comparison.ts'
import { ConflictType, withStatements } from './conflict.ts'
import { EvidenceConnection } from './evidence.ts'
import { withRecords } from './evidence-records.ts'
import { kpiId } from './kpi-id.ts'
import { DimensionEnum, Metric } from './metric.ts'
import { Straddling } from './straddling.ts'

const evidenceArgs = builder.args((t) => ({
  cell: t.field({
    type: CellInput,
    description: 'Only those behind this cell of a split; all when left out.',
  }),
  first: t.int({ description: `How many entries, 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} when left out.` }),
}))

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
    records: t.field({
      type: EvidenceConnection,
      args: {
        ...evidenceArgs,
        straddling: t.arg.boolean({
          required: true,
          defaultValue: false,
          description: 'Asks for what only partly fits, instead of what makes the figure.',
        }),
        after: t.arg.string({ description: 'Only what comes after this cursor of the same list.' }),
      },
      description: 'The records behind the figure, the oldest first; for a share, those it is a share of.',
      resolve: async ({ question }, { cell, straddling, first, after }, context, info) => {
        const request = { first: sizeOf(first), after: after ?? null, straddling }
        const { items, ...page } = await context.engine.evidence(question, cellAddress(cell), request)
        return {
          ...page,
          hasPreviousPage: request.after !== null,
          rows: await withRecords(items, context, info),
        }
      },
    }),
    sources: t.field({
      type: [Source],
      args: evidenceArgs,
      description: 'The documents behind the figure, the most cited first.',
      resolve: async ({ question }, { cell, first }, context, info) => {
        const ids = await context.engine.sourceIds(question, cellAddress(cell), sizeOf(first))
        const sources = await context.prisma.source.findMany({
          ...queryFromInfo({ context, info, include: {} }),
          where: { id: { in: [...ids] }, status: 'PUBLISHED' },
        })
        return sources.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      },
    }),
  }),
})

async function split({ question, calendar }: AskedKpi, axis: Axis, { engine }: GraphContext) {
  return { ...(await engine.cells(question, axis)), calendar }
}

function sizeOf(first: number | null | undefined): number {
  return pageSize(first ?? DEFAULT_PAGE, 'first')
}
