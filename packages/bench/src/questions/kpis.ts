import {
  type AnalysisInput,
  amountOf,
  amountsOf,
  type FigureAnswer,
  type FigureColumnsAnswer,
} from './analysis.ts'
import { type Amount, type Cells, exactly } from './cells.ts'
import { FIGURE_GOALS, graphqlQuestion, type Question } from './question.ts'

const METRICS = [
  'PERSONS_ASSISTED',
  'FAMILIES_ASSISTED',
  'MEETINGS_HELD',
  'EVENTS_HELD',
  'PROPOSALS_MADE',
  'PRESS_PUBLICATIONS',
]

const input: AnalysisInput = {
  council: 'demo',
  metrics: METRICS,
  period: { code: '2025' },
  compare: 'SAME_PERIOD_LAST_YEAR',
}

interface CardsAnswer {
  readonly kpis: readonly {
    readonly metric: { readonly code: string }
    readonly figure: FigureAnswer
    readonly comparison: { readonly figure: FigureAnswer } | null
  }[]
}

const cards = graphqlQuestion<CardsAnswer>({
  query: `query ($metrics: [MetricCode!]!) {
  kpis(council: "demo", metrics: $metrics, period: { code: "2025" }, compare: SAME_PERIOD_LAST_YEAR) {
    metric { code label }
    figure { value low high qualifier state }
    comparison { figure { value low high qualifier state } difference verdict }
  }
}`,
  variables: { metrics: METRICS },
  cells: ({ kpis }) =>
    new Map(
      kpis.flatMap(({ metric, figure, comparison }) => [
        [`${metric.code} 2025`, amountOf(figure.low, figure.high)] as const,
        [
          `${metric.code} 2024`,
          amountOf(comparison?.figure.low ?? null, comparison?.figure.high ?? null),
        ] as const,
      ]),
    ),
})

interface ColumnsAnswer {
  readonly analyze: {
    readonly columns: {
      readonly metrics: readonly {
        readonly metric: { readonly code: string }
        readonly figures: FigureColumnsAnswer
        readonly compared: FigureColumnsAnswer | null
      }[]
    }
  }
}

const columns = graphqlQuestion<ColumnsAnswer>({
  query: `query ($input: AnalyzeInput!) {
  analyze(input: $input) {
    columns {
      metrics {
        metric { code label }
        figures { values lows highs states qualifiers }
        compared { values lows highs states qualifiers }
        verdicts
      }
    }
  }
}`,
  variables: { input },
  cells: ({ analyze }) =>
    new Map(
      analyze.columns.metrics.flatMap(({ metric, figures, compared }) => [
        ...oneRow(`${metric.code} 2025`, figures),
        ...oneRow(`${metric.code} 2024`, compared),
      ]),
    ),
})

function oneRow(name: string, figures: FigureColumnsAnswer | null): readonly (readonly [string, Amount])[] {
  return figures === null ? [] : amountsOf(figures).map((amount) => [name, amount])
}

export const kpis: Question = {
  name: 'kpis',
  title: 'six KPIs of a year, compared with the year before',
  goals: FIGURE_GOALS,
  limit: {
    path: '/kpis?from=2025-01&to=2025-12&earlierFrom=2024-01&earlierTo=2024-12',
    cells: (rows): Cells =>
      new Map(
        rows.flatMap(([kpi, now, before]) => [
          [`${kpi} 2025`, exactly(Number(now))] as const,
          [`${kpi} 2024`, exactly(Number(before))] as const,
        ]),
      ),
  },
  friendly: cards,
  compact: columns,
}
