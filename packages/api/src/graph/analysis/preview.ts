import { type AnswerRoute, describeQuestion, type Preview } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import type { GraphContext } from '../context.ts'
import { describedEnum } from '../described-enum.ts'
import type { Receipted } from '../receipt/receipted.ts'
import { localeArgs } from '../values/locale.ts'
import { analysisPoints } from './analysis-points.ts'
import { argumentOf } from './argument-of.ts'
import { type AskedInput, askedQuestion } from './asked-analysis.ts'

const AnswerRouteEnum = describedEnum<AnswerRoute>('AnswerRoute', 'Where an answer is counted.', {
  COLUMNS: 'In memory, in about a millisecond.',
  FACTS: 'In the database, record by record, which takes longer the more is recorded.',
})

interface PreviewedQuestion extends Preview {
  readonly asked: Receipted
  readonly cost: number
}

export const PreviewType = builder.objectRef<PreviewedQuestion>('Preview').implement({
  description: 'What an analysis would be, told without counting it.',
  fields: (t) => ({
    question: t.string({
      args: localeArgs,
      description: 'The question in one plain sentence.',
      resolve: ({ asked: { question, calendar, regions } }, { locale }) =>
        describeQuestion(question, { council: calendar.council, regions }, locale),
    }),
    rows: t.exposeInt('rows', {
      description: 'How many rows there would be at most, without those for what cannot be placed.',
    }),
    cells: t.exposeInt('cells', {
      description: 'Rows times metrics, and twice as many with a comparison.',
    }),
    cost: t.exposeInt('cost', {
      description:
        'What the answer would cost as `columns`, in points; a request that costs more than 100,000 is refused.',
    }),
    route: t.expose('route', { type: AnswerRouteEnum, description: 'Where it would be counted.' }),
  }),
})

/** @throws InputError as `analyze` does */
export function previewOf(input: AskedInput, context: GraphContext): Promise<PreviewedQuestion> {
  return argumentOf('input', async () => {
    const asked = await askedQuestion(input, context)
    const preview = context.engine.preview(asked.question)
    const cost = Math.ceil(analysisPoints(asked.question, preview, context.snapshot) + preview.cells)
    return { ...preview, asked, cost }
  })
}
