import { type Amount, type Cells, exactly } from './cells.ts'
import { type GraphqlQuestion, graphqlQuestion } from './question.ts'

/** What the benchmark uses of the input of `analyze`. */
export interface AnalysisInput {
  readonly council: 'demo'
  readonly metrics: readonly string[]
  /** A code, or days such as `2024-01-01..2025-12-31`. */
  readonly period?: { readonly code: string }
  readonly region?: string
  readonly grain?: 'WEEK' | 'MONTH' | 'YEAR'
  readonly level?: 'ECONOMIC_REGION' | 'DISTRICT'
  readonly by?: readonly string[]
  readonly filter?: { readonly assistanceTypes: readonly string[] }
  readonly compare?: 'SAME_PERIOD_LAST_YEAR'
}

/** What a cell is called, from the codes of its members and the region that was asked. */
export type CellName = (members: readonly string[], input: AnalysisInput) => string

/** Analyses of one metric, asked together, in rows. */
export function inRows(inputs: readonly AnalysisInput[], name: CellName): GraphqlQuestion {
  return graphqlQuestion<Answers<RowsAnswer>>({
    query: queryOf(inputs, ROWS),
    variables: variablesOf(inputs),
    cells: (data) => together(inputs, data, ({ rows }, input) => cellsOfRows(rows, input, name)),
  })
}

/** The same in columns. */
export function inColumns(inputs: readonly AnalysisInput[], name: CellName): GraphqlQuestion {
  return graphqlQuestion<Answers<ColumnsAnswer>>({
    query: queryOf(inputs, COLUMNS),
    variables: variablesOf(inputs),
    cells: (data) => together(inputs, data, ({ columns }, input) => cellsOfColumns(columns, input, name)),
  })
}

const ROWS = `rows {
      members { code label }
      figures { figure { value low high qualifier state } }
    }`

const COLUMNS = `columns {
      axes { members { code label } positions }
      metrics { figures { values lows highs states qualifiers } }
    }`

interface RowsAnswer {
  readonly rows: readonly {
    readonly members: readonly { readonly code: string }[]
    readonly figures: readonly { readonly figure: FigureAnswer }[]
  }[]
}

export interface FigureAnswer {
  readonly low: number | null
  readonly high: number | null
}

interface ColumnsAnswer {
  readonly columns: {
    readonly axes: readonly {
      readonly members: readonly { readonly code: string }[]
      readonly positions: readonly number[]
    }[]
    readonly metrics: readonly { readonly figures: FigureColumnsAnswer }[]
  }
}

/** Bounds are left out where they are the values. */
export interface FigureColumnsAnswer {
  readonly values: readonly (number | null)[]
  readonly lows: readonly (number | null)[] | null
  readonly highs: readonly (number | null)[] | null
}

/** By the alias of the analysis. */
type Answers<Answer> = Readonly<Record<string, Answer>>

function queryOf(inputs: readonly AnalysisInput[], selection: string): string {
  const parameters = inputs.map((_, index) => `$input${index}: AnalyzeInput!`)
  const fields = inputs.map(
    (_, index) => `  a${index}: analyze(input: $input${index}) {\n    ${selection}\n  }`,
  )
  return `query (${parameters.join(', ')}) {\n${fields.join('\n')}\n}`
}

function variablesOf(inputs: readonly AnalysisInput[]): Readonly<Record<string, AnalysisInput>> {
  return Object.fromEntries(inputs.map((input, index) => [`input${index}`, input]))
}

function together<Answer>(
  inputs: readonly AnalysisInput[],
  data: Answers<Answer>,
  cellsOf: (answer: Answer, input: AnalysisInput) => readonly (readonly [string, Amount])[],
): Cells {
  return new Map(
    inputs.flatMap((input, index) => {
      const answer = data[`a${index}`]
      return answer === undefined ? [] : cellsOf(answer, input)
    }),
  )
}

function cellsOfRows(rows: RowsAnswer['rows'], input: AnalysisInput, name: CellName) {
  return rows.map(({ members, figures: [first] }) => {
    const codes = members.map(({ code }) => code)
    return [name(codes, input), amountOf(first?.figure.low ?? null, first?.figure.high ?? null)] as const
  })
}

function cellsOfColumns({ axes, metrics }: ColumnsAnswer['columns'], input: AnalysisInput, name: CellName) {
  const [metric] = metrics
  if (metric === undefined) return []
  return amountsOf(metric.figures).map((amount, row) => {
    const codes = axes.map(({ members, positions }) => members[positions[row] ?? -1]?.code ?? '')
    return [name(codes, input), amount] as const
  })
}

/** The bounds of every row. */
export function amountsOf({ values, lows, highs }: FigureColumnsAnswer): readonly Amount[] {
  return values.map((value, row) =>
    amountOf(lows === null ? value : (lows[row] ?? null), highs === null ? value : (highs[row] ?? null)),
  )
}

/** The bounds of a figure; nothing where nothing was measured. */
export function amountOf(low: number | null, high: number | null): Amount {
  return low === null ? exactly(0) : { low, high: high ?? Number.POSITIVE_INFINITY }
}
