import { type AnalysisInput, inColumns, inRows } from './analysis.ts'
import { exactly } from './cells.ts'
import { FIGURE_GOALS, type Question } from './question.ts'

const inputs: readonly AnalysisInput[] = [
  {
    council: 'demo',
    metrics: ['PERSONS_ASSISTED'],
    period: { code: '2024-01-01..2025-12-31' },
    grain: 'MONTH',
    level: 'ECONOMIC_REGION',
  },
]

const name = (members: readonly string[]) => members.join(' ')

export const months: Question = {
  name: 'months',
  title: 'persons by month and economic region, 24 months',
  goals: FIGURE_GOALS,
  limit: {
    path: '/months?from=2024-01&to=2025-12',
    cells: (rows) =>
      new Map(rows.map(([month, region, sum]) => [`${month} ${region}`, exactly(Number(sum))])),
  },
  friendly: inRows(inputs, name),
  compact: inColumns(inputs, name),
}
