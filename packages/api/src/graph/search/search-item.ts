import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { Agreement } from '../entities/agreement.ts'
import { Channel } from '../entities/channel.ts'
import { Meeting } from '../entities/meeting.ts'
import { Organization } from '../entities/organization.ts'
import { Person } from '../entities/person.ts'
import { PressItem } from '../entities/press-item.ts'
import { Project } from '../entities/project.ts'
import { Proposal } from '../entities/proposal.ts'
import { Region } from '../entities/region.ts'
import { ReportedTotal } from '../entities/reported-total.ts'
import { Source } from '../entities/source.ts'
import { readNodes } from '../rows/read-nodes.ts'
import type { Hit } from './find-hits.ts'
import { SEARCHABLE } from './search-kind.ts'

export const SearchItem = builder.unionType('SearchItem', {
  description: 'Something that can be found by its name.',
  types: [
    Meeting,
    Proposal,
    PressItem,
    ReportedTotal,
    Project,
    Agreement,
    Source,
    Region,
    Organization,
    Person,
    Channel,
  ],
})

type Item = typeof SearchItem.$inferType

/** Reads what was found, all at once, when the first of it is asked for. */
export function itemsOf(hits: readonly Hit[], context: GraphContext) {
  let reading: Promise<ReadonlyMap<string, Item>> | null = null
  return async (id: string, info: GraphQLResolveInfo): Promise<Item | null> => {
    reading ??= readItems(hits, context, info)
    return (await reading).get(id) ?? null
  }
}

async function readItems(hits: readonly Hit[], context: GraphContext, info: GraphQLResolveInfo) {
  const ids = hits.map(({ kind, id }) => ({ typename: SEARCHABLE[kind].typeName, id }))
  const items = await readNodes(ids, context, info)
  // Each was read as the type of its kind, which is one of the union.
  const found = hits.flatMap(({ id }, index) => (items[index] ? [[id, items[index] as Item] as const] : []))
  return new Map(found)
}
