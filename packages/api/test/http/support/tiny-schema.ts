import { setTimeout as sleep } from 'node:timers/promises'
import { InputError } from '@council-outcomes/figures'
import { buildSchema, type GraphQLFieldResolver, GraphQLScalarType, type GraphQLSchema } from 'graphql'

const SDL = `
  scalar Date
  type Query {
    hello(name: String): String!
    whole(number: Int): Int!
    on(date: Date!): String!
    shout(loud: Boolean! = true): String!
    slow(milliseconds: Int!): String!
    busy(milliseconds: Int!): String!
    broken: String!
    maybeBroken: String
    refused: String!
    database: String!
    me: Person!
  }
  type Person { name: String! friends(first: Int, last: Int): PersonConnection! }
  type PersonConnection { totalCount: Int! nodes: [Person!]! }
`

type Resolvers = Readonly<Record<string, GraphQLFieldResolver<unknown, { readonly signal: AbortSignal }>>>

/** A schema that can do all that a server must cope with. `calls` counts the fields of Query that were resolved. */
export function tinySchema(extra: Resolvers = {}): {
  readonly schema: GraphQLSchema
  readonly calls: () => number
} {
  let calls = 0
  const schema = buildSchema(SDL)
  const fields = schema.getQueryType()?.getFields() ?? {}
  for (const [name, resolve] of Object.entries({ ...QUERY, ...extra })) {
    const field = fields[name]
    if (field === undefined) throw new Error(`Query has no field ${name}`)
    field.resolve = (...args) => {
      calls += 1
      return resolve(...args)
    }
  }
  const date = schema.getType('Date')
  if (date instanceof GraphQLScalarType) {
    date.parseValue = parseDate
    date.parseLiteral = (node) => parseDate('value' in node ? node.value : null)
  }
  return { schema, calls: () => calls }
}

const person = { name: 'Leyla', friends: () => ({ totalCount: 0, nodes: [] }) }

const QUERY: Resolvers = {
  hello: (_source, { name }) => `Hello ${name ?? 'council'}`,
  whole: (_source, { number }) => number ?? 0,
  on: (_source, { date }) => date,
  shout: () => 'HELLO',
  slow: async (_source, { milliseconds }) => {
    await sleep(milliseconds)
    return 'done'
  },
  busy: (_source, { milliseconds }) => {
    const end = performance.now() + milliseconds
    while (performance.now() < end);
    return 'done'
  },
  broken: () => {
    throw new Error('relation "secret_table" does not exist at /srv/council/packages/api/src/x.ts')
  },
  maybeBroken: () => {
    throw new Error('relation "secret_table" does not exist')
  },
  refused: () => {
    throw new InputError({
      code: 'UNKNOWN_CODE',
      expected: 'a council key such as "sms"',
      received: 'nowhere',
      remedy: 'ask for councils to see them all',
    })
  },
  database: () => 'here',
  me: () => person,
}

function parseDate(value: unknown): string {
  if (value !== '2016-02-30') return String(value)
  throw new InputError({
    code: 'BAD_DATE',
    expected: 'a day of the calendar',
    received: String(value),
    remedy: 'choose a day up to 29 February 2016',
  })
}
