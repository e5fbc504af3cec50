import { InputError } from '@council-outcomes/figures'
import {
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import { suggestionList } from 'graphql/jsutils/suggestionList.js'
import type { Variables } from './variables.ts'

/**
 * The first text among the variables that is no value of its enum, such as a metric that there is not; null where there
 * is none. GraphQL's own sentence speaks to programs, and names what is near only where a letter or two are wrong.
 */
export function unknownEnumValue(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): InputError | null {
  for (const { variable, type: declared } of variableDefinitions) {
    const name = variable.name.value
    const type = typeFromAST(schema, declared)
    const unknown = isInputType(type) ? firstUnknown(variables[name], type, name) : null
    if (unknown !== null) return unknown
  }
  return null
}

function firstUnknown(value: unknown, asked: GraphQLInputType, path: string): InputError | null {
  const type = getNullableType(asked)
  if (isListType(type)) {
    if (!Array.isArray(value)) return firstUnknown(value, type.ofType, path)
    return first(value.map((item, position) => () => firstUnknown(item, type.ofType, `${path}[${position}]`)))
  }
  if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const given = new Map(Object.entries(value))
    const fields = Object.values(type.getFields())
    return first(
      fields.map((field) => () => firstUnknown(given.get(field.name), field.type, `${path}.${field.name}`)),
    )
  }
  const isUnknown = isEnumType(type) && typeof value === 'string' && !type.getValue(value)
  return isUnknown ? noSuchValue(type, value, path) : null
}

function first(finds: readonly (() => InputError | null)[]): InputError | null {
  for (const find of finds) {
    const found = find()
    if (found !== null) return found
  }
  return null
}

function noSuchValue(type: GraphQLEnumType, received: string, argument: string): InputError {
  const known = type.getValues().map(({ name }) => name)
  const near = nearest(received, known)
  const examples = known.slice(0, MOST_EXAMPLES).join(', ')
  const remedy = known.length > MOST_EXAMPLES ? `use one such as ${examples}` : `use one of ${examples}`
  return new InputError({
    code: 'UNKNOWN_CODE',
    expected: `a value of ${type.name}`,
    received,
    remedy: near.length > 0 ? `use ${near.join(' or ')}` : remedy,
    argument,
  })
}

/** Those that are spelled nearly so, then those with a word that begins alike. */
function nearest(received: string, known: readonly string[]): readonly string[] {
  const words = wordsOf(received)
  const beginsAlike = (word: string) =>
    words.some((asked) => word.startsWith(asked) || asked.startsWith(word))
  const alike = known.filter((name) => wordsOf(name).some(beginsAlike))
  return [...new Set([...suggestionList(received, known), ...alike])].slice(0, MOST_NEAR)
}

function wordsOf(name: string): readonly string[] {
  return name
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter(({ length }) => length > 2)
}

const MOST_EXAMPLES = 8
const MOST_NEAR = 3
