import { setImmediate as nextTurn } from 'node:timers/promises'
import { InputError } from '@council-outcomes/figures'
import { buildSchema, type GraphQLFieldResolver, GraphQLScalarType, type GraphQLSchema } from 'graphql'

const SDL = `
  scalar Day
  interface Named { name: String }
  type Thing implements Named {
    name: String!
    late: String!
    child: Thing
    children(first: Int = 2): [Thing!]
    throws: String
    mustThrow: String!
    mustThrowLater: String!
    mustBeNull: String!
  }
  type Place implements Named { name: String title: String! things: [Thing!]! }
  union Any = Thing | Place
  input Input { text: String = "default" inner: Inner list: [Inner!] }
  input Inner { number: Int! = 4 other: Int }
  type Query {
    text: String!
    nothing: String
    number: Int
    list: [Int!]!
    optionalList: [Int]
    thing: Thing!
    things: [Thing!]!
    any: [Any!]!
    named: [Named!]!
    echo(text: String = "none", number: Int, list: [Int!] = [9], input: Input): String!
    needs(text: String! = "some"): String
    day(on: Day!): Day
    fromContext: String
    resolvedBy: String
    throws: String
    throwsLater: String
    throwsText: String
    refuses: String
    isError: String
    mustThrow: String!
    mustBeNull: String!
    mustBeNullLater: String!
    brokenThing: Thing
    brokenThings: [Thing]
    brokenList: [Int!]
    brokenNumber: Int
    notAList: [Int]
    brokenAny: Any
    unavailable: String
  }
  type Mutation { resolvedBy: String }
`

type Resolve = GraphQLFieldResolver<unknown, { readonly given?: string }>

/** A schema with everything in which two executors may differ: late and missing values, faults, abstract types, defaults. */
export function oddSchema(): GraphQLSchema {
  const schema = buildSchema(SDL)
  for (const [typeName, fields] of Object.entries(RESOLVERS)) {
    const type = schema.getType(typeName)
    if (type === undefined || !('getFields' in type)) throw new Error(`There is no type ${typeName}`)
    for (const [name, resolve] of Object.entries(fields)) {
      Object.assign(type.getFields()[name] ?? {}, { resolve })
    }
  }
  for (const name of ['Any', 'Named']) Object.assign(schema.getType(name) ?? {}, { resolveType })
  const day = schema.getType('Day')
  if (day instanceof GraphQLScalarType) day.serialize = (value) => `day ${value}`
  return schema
}

function resolveType(value: object): string | undefined {
  if ('title' in value) return 'Place'
  return 'name' in value ? 'Thing' : undefined
}

const fail = () => {
  throw new Error('secret')
}

const failLater = async () => {
  await nextTurn()
  await nextTurn()
  throw new Error('secret, later')
}

async function later<Value>(value: Value): Promise<Value> {
  await nextTurn()
  return value
}

const leaf = { name: 'leaf', children: [] }
const thing = { name: 'thing', child: { name: 'child', child: leaf }, children: [leaf, leaf] }
const place = { name: 'place', title: 'Bakı', things: [thing, leaf] }

/** What the arguments are, whatever the order in which they were put together. */
const echo: Resolve = (_source, args) =>
  JSON.stringify(args, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

const resolvedBy: Resolve = () =>
  new Error().stack?.includes('executeField') === true ? 'graphql-js' : 'graphql-jit'

const RESOLVERS: Readonly<Record<string, Readonly<Record<string, Resolve>>>> = {
  Query: {
    text: () => 'é"\n',
    nothing: () => undefined,
    number: () => later(5),
    list: () => [1, 2],
    optionalList: () => [1, null, undefined],
    thing: () => thing,
    things: () => later([thing, leaf]),
    any: () => [thing, place],
    named: () => later([place, thing]),
    echo,
    needs: echo,
    day: (_source, { on }) => on,
    fromContext: (_source, _args, { given }) => given,
    resolvedBy,
    throws: fail,
    throwsLater: failLater,
    throwsText: () => {
      throw 'text'
    },
    refuses: () => {
      throw new InputError({ code: 'UNKNOWN_CODE', expected: 'a', received: 'b', remedy: 'c' })
    },
    isError: () => new Error('secret'),
    mustThrow: fail,
    mustBeNull: () => null,
    mustBeNullLater: () => later(null),
    brokenThing: () => ({ ...thing, name: null }),
    brokenThings: () => [thing, null, { name: null }, later(thing)],
    brokenList: () => [1, null, 'x'],
    brokenNumber: () => 'five',
    notAList: () => 5,
    brokenAny: () => ({}),
    unavailable: () => {
      throw Object.assign(new Error('no way to the database'), { code: 'ECONNREFUSED' })
    },
  },
  Mutation: { resolvedBy },
  Thing: {
    late: (source) => later(`late ${Reflect.get(Object(source), 'name')}`),
    children: (source, { first }) => Reflect.get(Object(source), 'children')?.slice(0, first),
    throws: fail,
    mustThrow: fail,
    mustThrowLater: failLater,
    mustBeNull: () => null,
  },
}
