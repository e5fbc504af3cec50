import type { GraphQLResolveInfo } from 'graphql'
import type { GraphContext } from '../context.ts'
import { readByIds } from './read-by-ids.ts'

interface TypedId {
  readonly typename: string
  readonly id: string
}

/** Published things of any type in the order of their ids, null where there is none; one statement for each type. */
export async function readNodes(
  ids: readonly TypedId[],
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> {
  const typeNames = [...new Set(ids.map(({ typename }) => typename))]
  const found = await Promise.all(
    typeNames.map(async (typeName) => {
      const ofType = ids.filter(({ typename }) => typename === typeName).map(({ id }) => id)
      return [typeName, await readByIds({ typeName, ids: ofType }, context, info)] as const
    }),
  )
  const byType = new Map(found)
  return ids.map(({ typename, id }) => byType.get(typename)?.get(id) ?? null)
}
