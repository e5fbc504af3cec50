import { readFileSync } from 'node:fs'
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { printedSchema } from '../../src/graph/print-schema.ts'
import { schema } from '../../src/graph/schema.ts'

test('the committed schema.graphql is current', () => {
  const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
  expect(committed, 'run: pnpm --filter @council-outcomes/api schema').toBe(printedSchema(schema))
})

test('every type, field, argument and enum value is described', () => {
  const nameless = ownTypes().flatMap((type) =>
    [type, ...parts(type)].filter(isSilent).map((part) => `${type}.${part.name}`),
  )
  expect(nameless).toEqual([])
})

test('every list of the record is paged, and every field that speaks to people takes a locale', () => {
  const fields = ownTypes().flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
  const connections = fields.filter(({ type }) => String(type).endsWith('Connection!'))
  expect(connections.length).toBeGreaterThanOrEqual(7)
  for (const { args } of connections) expect(args.map(({ name }) => name)).toContain('first')
  const spoken = fields.filter(({ name }) => /[lL]abel$|^display|^definition$/.test(name))
  expect(spoken.length).toBeGreaterThan(10)
  for (const { args } of spoken) expect(args.map(({ name }) => name)).toEqual(['locale'])
})

function ownTypes(): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  )
}

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
}

function parts(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type)) return type.getValues()
  if (isInputObjectType(type)) return Object.values(type.getFields())
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [field, ...args(field.name, field.args)])
}

function args(field: string, given: readonly GraphQLArgument[]): readonly Described[] {
  return given.map(({ name, description }) => ({ name: `${field}(${name})`, description }))
}

function isSilent({ description }: Described): boolean {
  return (description ?? '').trim() === ''
}
