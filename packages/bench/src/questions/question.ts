import type { Cells } from './cells.ts'

/** A question of the benchmark, as every system is asked it. */
export interface Question {
  readonly name: string
  readonly title: string
  readonly goals: QuestionGoals
  readonly limit: LimitQuestion
  readonly friendly: GraphqlQuestion
  /** The same as columns; null for what is no figure. */
  readonly compact: GraphqlQuestion | null
}

/** What its throughput is to be, in that of the limit; null where it only shows what something costs. */
export interface QuestionGoals {
  readonly friendly: number | null
  readonly compact: number | null
  readonly cached: number | null
}

interface LimitQuestion {
  /** Path and parameters of the request. */
  readonly path: string
  readonly cells: (rows: LimitRows) => Cells
}

export type LimitRows = readonly (readonly (string | number | null)[])[]

export interface GraphqlQuestion {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly cells: (data: unknown) => Cells
}

/** A question whose answer has the shape that its query asks for. */
export function graphqlQuestion<Data>(question: {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly cells: (data: Data) => Cells
}): GraphqlQuestion {
  // The server answers what the query asks for or an error; a test holds each query against the schema.
  return { ...question, cells: (data) => question.cells(data as Data) }
}

export const FIGURE_GOALS: QuestionGoals = { friendly: 1, compact: 1.5, cached: 15 }
export const NO_GOALS: QuestionGoals = { friendly: null, compact: null, cached: null }
