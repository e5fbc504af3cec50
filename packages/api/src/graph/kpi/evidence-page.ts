import type { CellAddress, Question } from '@council-outcomes/metrics'
import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import type { Maybe } from '../lists/condition.ts'
import { DEFAULT_PAGE, LARGEST_PAGE, pageSize } from '../lists/page.ts'
import type { EvidenceView } from './evidence.ts'
import { withRecords } from './evidence-records.ts'

export const firstArg = builder.args((t) => ({
  first: t.int({ description: `How many entries, 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} when left out.` }),
}))

export const evidenceArgs = builder.args((t) => ({
  straddling: t.boolean({
    required: true,
    defaultValue: false,
    description: 'Asks for what only partly fits, instead of what makes the figure.',
  }),
  first: t.int({ description: `How many entries, 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} when left out.` }),
  after: t.string({ description: 'Only what comes after this cursor of the same list.' }),
}))

/** One figure and its cell; the whole figure where the cell names nothing. */
export interface Behind {
  readonly question: Question
  readonly at: CellAddress
}

interface EvidenceArguments {
  readonly straddling: boolean
  readonly first?: Maybe<number>
  readonly after?: Maybe<string>
}

/** A page of the records behind a figure. */
export async function evidencePage(
  { question, at }: Behind,
  { straddling, first, after }: EvidenceArguments,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<EvidenceView> {
  const request = { first: sizeOf(first), after: after ?? null, straddling }
  const { items, ...page } = await context.engine.evidence(question, at, request)
  return {
    ...page,
    hasPreviousPage: request.after !== null,
    rows: await withRecords(items, context, info),
  }
}

/** The documents behind a figure, the most cited first. */
export async function sourcesBehind(
  { question, at }: Behind,
  first: Maybe<number>,
  context: GraphContext,
  info: GraphQLResolveInfo,
) {
  const ids = await context.engine.sourceIds(question, at, sizeOf(first))
  const sources = await context.prisma.source.findMany({
    ...queryFromInfo({ context, info, include: {} }),
    where: { id: { in: [...ids] }, status: 'PUBLISHED' },
  })
  return sources.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

function sizeOf(first: Maybe<number>): number {
  return pageSize(first ?? DEFAULT_PAGE, 'first')
}
