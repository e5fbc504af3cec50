import {
  citation,
  describeFilter,
  describeQuestion,
  type MetricDefinition,
  metricOf,
} from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { inView } from '../council-calendar.ts'
import { Metric } from '../kpi/metric.ts'
import { localeArgs } from '../values/locale.ts'
import { PeriodType } from '../values/period.ts'
import { permalink } from './permalink.ts'
import type { Receipted } from './receipted.ts'

export const Receipt = builder.objectRef<Receipted>('Receipt').implement({
  description: 'What an answer rests on, to be kept with it and cited.',
  fields: (t) => ({
    asOf: t.field({
      type: 'DateTime',
      description:
        'When the record was known to be as the answer tells it. Where the record has not changed since, an answer is given again as it was: this moment may then be up to 15 minutes ago.',
      resolve: (_asked, _args, { snapshot }) => snapshot.asOf,
    }),
    dataVersion: t.string({
      description: 'Names the state of the record. Answers of one version agree with each other.',
      resolve: (_asked, _args, { snapshot }) => snapshot.version,
    }),
    definitions: t.field({
      type: [Metric],
      description: 'What was counted, each with its version; for a share, also its two parts.',
      resolve: ({ question }) => [...new Set(question.metrics.flatMap((code) => withParts(metricOf(code))))],
    }),
    suppressedCells: t.int({
      description: 'How many figures are hidden because they are about too few people.',
      resolve: () => 0,
    }),
    period: t.field({
      type: PeriodType,
      description: 'The period that was asked.',
      resolve: ({ question, calendar }) => inView(question.period, calendar),
    }),
    filters: t.stringList({
      args: localeArgs,
      description: 'Each condition of the filter in words; empty without a filter.',
      resolve: (asked, { locale }) => [...describeFilter(asked.question, namesOf(asked), locale)],
    }),
    question: t.string({
      args: localeArgs,
      description: 'The question in one sentence.',
      resolve: (asked, { locale }) => describeQuestion(asked.question, namesOf(asked), locale),
    }),
    citation: t.string({
      args: localeArgs,
      description: 'How to name the answer in a text.',
      resolve: (asked, { locale }, { snapshot }) =>
        citation(asked.question, namesOf(asked), snapshot, locale),
    }),
    permalink: t.string({
      description:
        'The path on this server at which people find the question again, its period by its days: the figure on the overview, or the page that explores any question.',
      resolve: permalink,
    }),
  }),
})

function namesOf({ calendar, regions }: Receipted) {
  return { council: calendar.council, regions }
}

function withParts(metric: MetricDefinition): readonly MetricDefinition[] {
  const { measure } = metric
  return measure.kind === 'RATIO'
    ? [metric, metricOf(measure.numerator), metricOf(measure.denominator)]
    : [metric]
}
