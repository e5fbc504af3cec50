import type { ReportedTotal as ReportedTotalRow } from '@council-outcomes/db'
import type { Conflict } from '@council-outcomes/metrics'
import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { ReportedTotal } from '../entities/reported-total.ts'
import { FigureType } from '../values/figure.ts'

interface ShownConflict extends Conflict {
  readonly reportedTotal: ReportedTotalRow
}

export const ConflictType = builder.objectRef<ShownConflict>('Conflict').implement({
  description: 'A reported total that says less than is recorded. Both are shown; neither is corrected.',
  fields: (t) => ({
    reportedTotal: t.expose('reportedTotal', { type: ReportedTotal, description: 'The statement.' }),
    stated: t.expose('stated', { type: FigureType, description: 'What it says.' }),
    recorded: t.expose('recorded', {
      type: FigureType,
      description: 'What is recorded in its period, region and categories.',
    }),
  }),
})

/** Adds to each conflict its statement, with one query for all. */
export async function withStatements(
  conflicts: readonly Conflict[],
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<readonly ShownConflict[]> {
  if (conflicts.length === 0) return []
  const statements = await context.prisma.reportedTotal.findMany({
    ...queryFromInfo({ context, info, include: {}, path: ['reportedTotal'] }),
    where: { id: { in: conflicts.map(({ reportedTotalId }) => reportedTotalId) } },
  })
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return conflicts.flatMap((conflict) => {
    const reportedTotal = byId.get(conflict.reportedTotalId)
    return reportedTotal ? [{ ...conflict, reportedTotal }] : []
  })
}
