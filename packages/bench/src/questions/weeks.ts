import { type AnalysisInput, inColumns, inRows } from './analysis.ts'
import { exactly } from './cells.ts'
import { FIGURE_GOALS, NO_GOALS, type Question } from './question.ts'

const REGIONS = ['ER-AX', 'ER-GD']
const FROM = '2025-03-03'
const TO = '2025-05-31'
const TYPE = 'legal'
const PARAMETERS = `type=${TYPE}&regions=${REGIONS.join(',')}&from=${FROM}&to=${TO}`

const inputs: readonly AnalysisInput[] = REGIONS.map((region) => ({
  council: 'demo',
  metrics: ['PERSONS_ASSISTED'],
  period: { code: `${FROM}..${TO}` },
  region,
  grain: 'WEEK',
  filter: { assistanceTypes: [TYPE] },
}))

const inRegion = (members: readonly string[], { region }: AnalysisInput) => [region, ...members].join(' ')

export const weeks: Question = {
  name: 'weeks',
  title: 'persons in two regions, one type, 90 days by week',
  goals: FIGURE_GOALS,
  limit: {
    path: `/weeks?${PARAMETERS}`,
    cells: (rows) => new Map(rows.map(([region, week, sum]) => [`${region} ${week}`, exactly(Number(sum))])),
  },
  friendly: inRows(inputs, inRegion),
  compact: inColumns(inputs, inRegion),
}

const byDistrict = inputs.map((input): AnalysisInput => ({ ...input, level: 'DISTRICT' }))
const name = (members: readonly string[]) => members.join(' ')

export const districts: Question = {
  name: 'districts',
  title: 'the same by week and district, from the facts',
  goals: NO_GOALS,
  limit: {
    path: `/districts?${PARAMETERS}`,
    cells: (rows) =>
      new Map(rows.map(([district, week, sum]) => [`${week} ${district}`, exactly(Number(sum))])),
  },
  friendly: inRows(byDistrict, name),
  compact: inColumns(byDistrict, name),
}
