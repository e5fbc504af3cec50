import { unitName } from '@council-outcomes/figures'
import type { MetricDefinition } from '../metric-definition.ts'
import { type Additivity, additivity } from './additivity.ts'
import { METRICS } from './catalogue.ts'

/** The catalogue as a page in Markdown, in English, with every name in each language. */
export function cataloguePage(): string {
  return [HEAD, ...METRICS.map(section)].join('\n')
}

const HEAD = `# The catalogue of key figures

Made by \`pnpm --filter @council-outcomes/metrics catalogue\` from the definitions in \`src/catalogue\`; a test keeps it current.

Every figure can be split and filtered by time and region, and by the dimensions named with it. What its cells say of its total:

| cells | total |
|---|---|
| add up | Their sum, with what could not be placed. |
| overlap | People may be counted in several, so it is a range that ends at their sum. |
| do not add up | It is computed again from the records. |
`

function section(metric: MetricDefinition): string {
  const { code, label, definition } = metric
  return `## ${label.en}

\`${code}\` · ${label.az} · ${label.ru}

${definition.en}

| | |
|---|---|
${facts(metric)
  .map(([name, value]) => `| ${name} | ${value} |`)
  .join('\n')}
`
}

function facts(metric: MetricDefinition): readonly (readonly [string, string])[] {
  const { unit, where, roles, dimensions, direction, sensitivity, version } = metric
  const conditions = Object.entries(where).map(([dimension, codes]) => `${dimension}: ${codes.join(', ')}`)
  return [
    ['unit', unitName(unit, 'en')],
    ['measure', measureOf(metric)],
    ...(conditions.length === 0 ? [] : [['counts only', conditions.join('; ')] as const]),
    ['the council was', roles.map((role) => role.toLowerCase()).join(', ')],
    ['by time', CELLS[additivity(metric, { kind: 'TIME' })]],
    ['by region', CELLS[additivity(metric, { kind: 'REGION' })]],
    ...dimensions.map((dimension) => {
      return [`by ${dimension}`, CELLS[additivity(metric, { kind: 'CATEGORY' })]] as const
    }),
    ['better', DIRECTIONS[direction]],
    [
      'small numbers',
      sensitivity === 'PEOPLE' ? 'could point at people: releases protect them' : 'are not about people',
    ],
    ['version', String(version)],
  ]
}

function measureOf({ measure }: MetricDefinition): string {
  switch (measure.kind) {
    case 'SUM':
      if (measure.overlapping === null) return 'sum'
      return measure.overlapping === 'RECORD'
        ? 'sum of people who may stand in several records: from the largest record to the sum'
        : `sum of people who may stand in several members of ${measure.overlapping}: from the largest member to the sum`
    case 'DISTINCT':
      return 'different things, each counted once'
    case 'MEDIAN':
      return 'median of all values'
    case 'STOCK':
      return 'stock at the end of the period, or today while it runs'
    case 'RATIO':
      return `${measure.numerator} as a share of ${measure.denominator}, divided last`
  }
}

const CELLS: Readonly<Record<Additivity, string>> = {
  ADDITIVE: 'cells add up',
  OVERLAPPING: 'cells overlap',
  NOT_ADDITIVE: 'cells do not add up',
}

const DIRECTIONS: Readonly<Record<MetricDefinition['direction'], string>> = {
  HIGHER_IS_BETTER: 'higher',
  LOWER_IS_BETTER: 'lower',
  NEUTRAL: 'neither',
}
