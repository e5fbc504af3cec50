import { InputError } from '@council-outcomes/figures'
import { type GraphQLResolveInfo, isObjectType } from 'graphql'
import type { GraphContext } from './context.ts'
import { LARGEST_PAGE } from './lists/page.ts'
import { readNodes } from './rows/read-nodes.ts'

interface DecodedId {
  readonly typename: string
  readonly id: string
}

/** How things are asked for by their id. What is no id of this API is refused; what has gone is null. */
export const GLOBAL_ID = {
  decodeGlobalID: decodeGlobalId,
  nodeQueryOptions: {
    description: 'One published thing by its id; null when there is none with that id.',
    args: { id: { description: 'An `id` that this API gave.' } },
    resolve: (_root: object, { id }: { id: DecodedId }, context: GraphContext, info: GraphQLResolveInfo) =>
      readNodes([knownId(id, info)], context, info).then(([node]) => node),
  },
  nodesQueryOptions: {
    // As `node` is: what is refused leaves the rest of the answer alone.
    nullable: { list: true, items: true },
    description: 'Published things by their ids, in the same order; null where there is none.',
    args: { ids: { description: `Up to ${LARGEST_PAGE} of the \`id\`s that this API gave.` } },
    resolve: (
      _root: object,
      { ids }: { ids: DecodedId[] },
      context: GraphContext,
      info: GraphQLResolveInfo,
    ) =>
      readNodes(
        fewEnough(ids).map((id) => knownId(id, info)),
        context,
        info,
      ),
  },
}

const UUID_OF_TYPE = /^([A-Za-z]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** @throws InputError BAD_VALUE for text that is no id of this API. */
function decodeGlobalId(globalId: string): DecodedId {
  const [, typename, id] = UUID_OF_TYPE.exec(Buffer.from(globalId, 'base64').toString('latin1')) ?? []
  if (typename === undefined || id === undefined) throw badId(globalId)
  return { typename, id }
}

function knownId(decoded: DecodedId, { schema }: GraphQLResolveInfo): DecodedId {
  const type = schema.getType(decoded.typename)
  if (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')) return decoded
  throw badId(`${decoded.typename}:${decoded.id}`)
}

function fewEnough(ids: DecodedId[]): DecodedId[] {
  if (ids.length <= LARGEST_PAGE) return ids
  throw new InputError({
    code: 'BAD_PAGE_SIZE',
    expected: `at most ${LARGEST_PAGE} ids`,
    received: String(ids.length),
    remedy: 'ask for them in several requests',
  })
}

function badId(received: string): InputError {
  return new InputError({
    code: 'BAD_VALUE',
    expected: 'an id that this API gave',
    received,
    remedy: 'take the id from a field named id',
  })
}
