import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { statusOf } from '../errors/error-codes.ts'
import { translateError } from '../errors/translate-error.ts'

interface Execution {
  readonly document: DocumentNode
  readonly contextValue: unknown
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Executes validated documents of one operation. Those that are asked again are compiled to JavaScript, which resolves
 * the same fields in a third of the time, and are kept for as long as the document is. Answers are those of graphql-js,
 * faults too.
 * @param compiledAtUse compiling takes as long as executing a few times, so a document that nobody asks again is not worth it
 */
export function compilingExecutor(
  schema: GraphQLSchema,
  compiledAtUse = 2,
): (execution: Execution) => Promise<ExecutionResult> {
  const known = new WeakMap<DocumentNode, { uses: number; compiled: Compiled | null }>()

  return async (execution) => {
    const { document, contextValue, variables } = execution
    const use = known.get(document) ?? { uses: 0, compiled: null }
    known.set(document, use)
    use.uses += 1
    if (use.uses === compiledAtUse) use.compiled = compile(schema, document)
    const { compiled } = use
    if (compiled === null || !compiled.takes(variables)) {
      return interpret(schema, execution)
    }
    const answer = await compiled.query(undefined, contextValue, variables)
    if (answer.errors === undefined) return answer
    const errors = answer.errors.map(complete)
    // graphql-jit tells of several faults in another order and in other words. But when the database is away or took
    // too long, asking it again would make things worse.
    return errors.some(isOutage) ? { ...answer, errors } : interpret(schema, execution)
  }
}

/** Those of graphql-jit lack what Apollo Server reads in every error. */
function complete({ message, path, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path, originalError })
}

function isOutage(error: GraphQLError): boolean {
  const status = statusOf(translateError(error).code)
  return status === 503 || status === 408
}

async function interpret(
  schema: GraphQLSchema,
  { document, contextValue, variables }: Execution,
): Promise<ExecutionResult> {
  return execute({ schema, document, contextValue, variableValues: variables })
}

interface Compiled {
  readonly query: CompiledQuery['query']
  /** Whether it answers for these variables as graphql-js does. */
  readonly takes: (variables: Execution['variables']) => boolean
}

/**
 * Null for what stays interpreted: mutations, whose order matters more than their speed; conditions, because
 * graphql-jit mixes up those of a fragment that is spread twice; relations between rows, because Pothos finds what it
 * has read ahead by the very objects of graphql-js' paths, and would read it again for each row.
 */
function compile(schema: GraphQLSchema, document: DocumentNode): Compiled | null {
  if (!document.definitions.some(isQuery) || staysInterpreted(schema, document)) return null
  const compiled = compileQuery(schema, document)
  return isCompiledQuery(compiled) ? { query: compiled.query, takes: takerOf(document) } : null
}

function isQuery(definition: DocumentNode['definitions'][number]): boolean {
  return definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query'
}

function staysInterpreted(schema: GraphQLSchema, document: DocumentNode): boolean {
  let stays = false
  const types = new TypeInfo(schema)
  const stay = () => {
    stays = true
    return BREAK
  }
  visit(
    document,
    visitWithTypeInfo(types, {
      Directive: stay,
      Field: () => (isRelation(types.getFieldDef()) ? stay() : undefined),
    }),
  )
  return stays
}

function isRelation(field: GraphQLField<unknown, unknown> | null | undefined): boolean {
  return !!field && 'pothosPrismaSelect' in field.extensions && !isLeafType(getNamedType(field.type))
}

/**
 * Variables within objects must have a value: for one that is left out, graphql-jit gives null where graphql-js leaves
 * the field of the object out too, and null passes where there must be a value.
 */
function takerOf(document: DocumentNode): Compiled['takes'] {
  const within = new Set<string>()
  const withDefault = new Set<string>()
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue !== undefined) withDefault.add(variable.name.value)
      return false
    },
    ObjectValue: (object) => {
      visit(object, { Variable: ({ name }) => void within.add(name.value) })
      return false
    },
  })
  const required = [...within]
  return (variables) =>
    required.every((name) => {
      const value = variables[name]
      return value === undefined ? withDefault.has(name) : value !== null
    })
}
