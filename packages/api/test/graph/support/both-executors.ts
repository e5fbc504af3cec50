import { type ExecutionResult, type GraphQLSchema, graphql, parse, validate } from 'graphql'
import { expect } from 'vitest'
import { compilingExecutor } from '../../../src/http/compiled-documents.ts'

interface Asked {
  readonly schema: GraphQLSchema
  readonly source: string
  readonly variableValues: Record<string, unknown>
  /** As a request has it; a new one for each execution. */
  readonly createContext: () => object
  /** How many SQL statements there have been. */
  readonly statements: () => number
}

interface Answered {
  readonly answer: ExecutionResult
  readonly statements: number
}

/** The answer of graphql-js. Whatever a test asks is answered the same, and read with as many statements, when its document is compiled. */
export async function askBothExecutors(asked: Asked): Promise<Answered> {
  const { schema, source, variableValues, createContext } = asked
  const interpreted = await counted(asked, () =>
    graphql({ schema, source, variableValues, contextValue: createContext() }),
  )
  if (!isValid(schema, source)) return interpreted
  const run = compilingExecutor(schema, 1)
  const document = parse(source)
  const compiled = await counted(asked, () =>
    run({ document, contextValue: createContext(), variables: variableValues }),
  )
  expect(shown(compiled)).toEqual(shown(interpreted))
  // What has a fault is asked of graphql-js too.
  if (!interpreted.answer.errors) {
    expect(compiled.statements).toBeLessThanOrEqual(interpreted.statements)
  }
  return interpreted
}

async function counted({ statements }: Asked, ask: () => Promise<ExecutionResult>): Promise<Answered> {
  const before = statements()
  const answer = await ask()
  return { answer, statements: statements() - before }
}

function isValid(schema: GraphQLSchema, source: string): boolean {
  try {
    return validate(schema, parse(source)).length === 0
  } catch {
    return false
  }
}

function shown({ answer: { data, errors } }: Answered): string {
  return JSON.stringify({ data, errors })
}
