import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql'
import { argumentsOf } from './arguments-of.ts'
import {
  type Arguments,
  type Asked,
  FIELD_COSTS,
  LIST_SIZES,
  NOTHING_ASKED,
  PAGE_QUERY,
} from './cost-table.ts'
import { isPaged, rowsOfPage } from './page-size.ts'
import { type Price, priceFor } from './price-formula.ts'

type Field = GraphQLField<unknown, unknown>

/** @param inner the price of what is selected below the field, once */
export function fieldPrice(type: GraphQLNamedType, field: Field, node: FieldNode, inner: Price): Price {
  const args = argumentsOf(field, node)
  if (typeof args !== 'function' && typeof inner === 'number' && !dependsOnSizes(type, field)) {
    return pointsOf(type, field, args, inner, NOTHING_ASKED)
  }
  return (variables, asked) => {
    const given = typeof args === 'function' ? args(variables) : args
    return pointsOf(type, field, given, priceFor(inner, variables, asked), asked)
  }
}

function dependsOnSizes(type: GraphQLNamedType, field: Field): boolean {
  const { work, times } = costOf(type, field)
  return typeof work === 'function' || typeof times === 'function'
}

function pointsOf(
  type: GraphQLNamedType,
  field: Field,
  args: Arguments,
  inner: number,
  asked: Asked,
): number {
  if (field.name.startsWith('__')) return inner * INTROSPECTION_SHARE
  if (isLeafType(getNamedType(field.type))) return 1
  const { work = 0, each = 1, times } = costOf(type, field)
  const query = isPaged(field) ? PAGE_QUERY : 0
  const size = typeof times === 'function' ? times(args, asked) : (times ?? sizeOf(type, field, args))
  const once = typeof work === 'function' ? work(asked, args) : work
  return query + once + size * (each + inner)
}

function costOf(type: GraphQLNamedType, field: Field) {
  return FIELD_COSTS[`${type.name}.${field.name}`] ?? {}
}

/** Introspection reads memory, not the database. */
const INTROSPECTION_SHARE = 0.1

const UNKNOWN_LIST_SIZE = 10

function sizeOf(type: GraphQLNamedType, field: Field, args: Arguments): number {
  if (isPaged(field)) return rowsOfPage(args)
  const isPagePart = type.name.endsWith('Connection')
  if (isPagePart || !isListType(getNullableType(field.type))) return 1
  return LIST_SIZES[`${type.name}.${field.name}`] ?? LIST_SIZES[field.name] ?? UNKNOWN_LIST_SIZE
}
