import { Prisma } from '@council-outcomes/db'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { publishedRows } from '../rows/published-rows.ts'
import { readNodes } from '../rows/read-nodes.ts'
import { relationOf, tableOf } from '../rows/tables.ts'
import { bounded, boundedArgs } from './bounded.ts'
import { RecordUnion } from './record.ts'
import { Source } from './source.ts'

builder.prismaObjectField(Source, 'records', (t) =>
  t.field({
    type: [RecordUnion],
    args: boundedArgs,
    select: { id: true },
    description: 'The published records that rest on it, the newest first; those without a date come last.',
    resolve: ({ id }, args, context, info) => recordsCiting(id, bounded(args).take, context, info),
  }),
)

async function recordsCiting(
  sourceId: string,
  most: number,
  context: GraphContext,
  info: GraphQLResolveInfo,
) {
  const found = await context.rows.query<{ readonly typename: string; readonly id: string }>(
    Prisma.sql`SELECT typename, id FROM (${Prisma.join(
      CITING.map((type) => citing(type, sourceId)),
      ' UNION ',
    )}) AS cited
      ORDER BY date_from DESC NULLS LAST, id DESC LIMIT ${most}::int`,
    { signal: context.signal },
  )
  const records = await readNodes(found, context, info)
  // Each was read as the type of its table, which is one of the union.
  return records.filter((record) => record !== null) as (typeof RecordUnion.$inferType)[]
}

const CITING = [
  'Meeting',
  'Proposal',
  'AssistanceActivity',
  'PressItem',
  'Project',
  'Agreement',
  'ReportedTotal',
]

function citing(typename: string, sourceId: string): Prisma.Sql {
  const { column } = relationOf(typename, 'citations')
  return Prisma.sql`SELECT ${typename}::text AS typename, record.id, record.date_from
    FROM citation JOIN ${tableOf(typename).name} AS record ON record.id = citation.${column}
    WHERE citation.source_id = ${sourceId}::uuid AND ${publishedRows(typename)}`
}
