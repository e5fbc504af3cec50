import { InputError } from '@council-outcomes/figures'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'
import { Refusal } from '../errors/refusal.ts'
import { askedSizes } from './asked-sizes.ts'
import { BOUNDS } from './bounds.ts'
import { type Asked, FIELD_COSTS, LIST_SIZES, PAGE_QUERY } from './cost-table.ts'
import { isPaged, rowsOfPage } from './page-size.ts'
import { type Sizes, UNKNOWN_SIZES } from './sizes.ts'
import type { Variables } from './variables.ts'

/** Throws InputError TOO_EXPENSIVE, with the cost, the bound and what to do, when a question costs more than it may. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  sizes: Sizes,
): void {
  const cost = costOf(schema, document, variables, sizes)
  if (cost > BOUNDS.cost) throw tooExpensive(`${Math.ceil(cost)} points`)
}

/** Points of the document's only operation, arguments at their value, fragments priced where they are spread. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Variables,
  sizes: Sizes = UNKNOWN_SIZES,
): number {
  try {
    const asked = askedSizes(schema, query, variables, sizes)
    const answer = getComplexity({
      schema,
      query,
      variables: { ...variables },
      estimators: [(field) => fieldCost(field, asked)],
      maxQueryNodes: BOUNDS.selections,
    })
    return asked.points + answer
  } catch (error) {
    throw error instanceof GraphQLError ? unpriced(error) : error
  }
}

function fieldCost({ type, field, args, childComplexity }: ComplexityEstimatorArgs, asked: Asked): number {
  if (field.name.startsWith('__')) return childComplexity * INTROSPECTION_SHARE
  if (isLeafType(getNamedType(field.type))) return 1
  const { work = 0, each = 1, times } = FIELD_COSTS[`${type.name}.${field.name}`] ?? {}
  const query = isPaged(field) ? PAGE_QUERY : 0
  const size = typeof times === 'function' ? times(args, asked) : (times ?? sizeOf(type, field, args))
  const once = typeof work === 'function' ? work(asked) : work
  return query + once + size * (each + childComplexity)
}

/** Introspection reads memory, not the database. */
const INTROSPECTION_SHARE = 0.1

const UNKNOWN_LIST_SIZE = 10

type Field = GraphQLField<unknown, unknown>

function sizeOf(type: GraphQLNamedType, field: Field, args: ComplexityEstimatorArgs['args']): number {
  if (isPaged(field)) return rowsOfPage(args)
  const isPagePart = type.name.endsWith('Connection')
  if (isPagePart || !isListType(getNullableType(field.type))) return 1
  return LIST_SIZES[`${type.name}.${field.name}`] ?? LIST_SIZES[field.name] ?? UNKNOWN_LIST_SIZE
}

/** The library has GraphQL errors for too many selections and for arguments that cannot be read, such as null where a value must be. */
function unpriced(error: GraphQLError): Error {
  if (error.message.includes('number of nodes'))
    return tooExpensive(`more than ${BOUNDS.selections} selections`)
  return new Refusal('BAD_VALUE', error.message, 'Send each argument as its type says.')
}

function tooExpensive(received: string): InputError {
  return new InputError({
    code: 'TOO_EXPENSIVE',
    expected: `a question of at most ${BOUNDS.cost} points`,
    received,
    remedy:
      'ask for smaller pages, a coarser grain, fewer figures or fewer nested lists, or ask in several requests',
  })
}
