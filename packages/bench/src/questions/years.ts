import { type AnalysisInput, inColumns, inRows } from './analysis.ts'
import { exactly } from './cells.ts'
import { FIGURE_GOALS, type Question } from './question.ts'

const inputs: readonly AnalysisInput[] = [
  {
    council: 'demo',
    metrics: ['PERSONS_ASSISTED'],
    grain: 'YEAR',
    by: ['ASSISTANCE_TYPE', 'BENEFICIARY_GROUP'],
  },
]

const name = (members: readonly string[]) => members.join(' ')

export const years: Question = {
  name: 'years',
  title: 'persons of all time by year, type and group',
  goals: FIGURE_GOALS,
  limit: {
    path: '/years',
    cells: (rows) =>
      new Map(rows.map(([year, type, group, sum]) => [`${year} ${type} ${group}`, exactly(Number(sum))])),
  },
  friendly: inRows(inputs, name),
  compact: inColumns(inputs, name),
}
