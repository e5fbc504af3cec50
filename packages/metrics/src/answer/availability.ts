import type { StatedQualifier } from '@council-outcomes/db'
import type { BoundedPeriod } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { QUALIFIER_CODES } from '../columns/fact-table.ts'
import { DIMENSIONS, type Dimension } from '../dimensions.ts'
import type { AnalysisQuestion } from '../question/analysis.ts'
import { planOf } from '../question/plan.ts'
import type { Axis } from '../question/question.ts'
import { axisMembers } from '../split/axis-members.ts'
import { metricsOf, questionOf } from './analysis-question.ts'
import { spanOf } from './cells.ts'
import type { AnswerContext } from './context.ts'
import { count } from './count.ts'
import type { Member } from './member.ts'

/**
 * What a question could still be narrowed to without becoming empty: each choice with its number of records, counted
 * under all other conditions of the question but without its own.
 */
export interface Availability {
  /** From the first to the last day of which something is recorded; null for nothing. */
  readonly span: BoundedPeriod | null
  readonly dimensions: readonly {
    readonly dimension: Dimension
    readonly members: readonly AvailableMember[]
  }[]
  readonly regions: readonly AvailableMember[]
  readonly qualifiers: readonly { readonly qualifier: StatedQualifier; readonly records: number }[]
}

export interface AvailableMember {
  readonly member: Member
  readonly records: number
}

/** @throws InputError as `analyze` does */
export async function availability(
  context: AnswerContext,
  question: AnalysisQuestion,
): Promise<Availability> {
  const metrics = metricsOf(question).map(({ code, measure }) =>
    metricOf(measure.kind === 'RATIO' ? measure.denominator : code),
  )
  const shared = DIMENSIONS.filter((dimension) =>
    metrics.every(({ dimensions }) => dimensions.includes(dimension)),
  )
  const spans = metrics.map((metric) =>
    spanOf(planOf(questionOf(question, metric, question.period), context.snapshot), context.snapshot),
  )
  return {
    span: spans.find((span) => span !== null) ?? null,
    dimensions: await Promise.all(
      shared.map(async (dimension) => {
        const { [dimension]: _own, ...categories } = question.filter.categories
        const open = { ...question, filter: { ...question.filter, categories } }
        return { dimension, members: await membersOf(context, open, { kind: 'CATEGORY', dimension }) }
      }),
    ),
    regions: await membersOf(
      context,
      { ...question, region: null },
      { kind: 'REGION', level: 'ECONOMIC_REGION' },
    ),
    qualifiers: await qualifiersOf(context, question),
  }

  async function membersOf(
    from: AnswerContext,
    asked: AnalysisQuestion,
    axis: Axis,
  ): Promise<readonly AvailableMember[]> {
    const found = new Map<string, AvailableMember>()
    for (const metric of metrics) {
      const plan = planOf(questionOf(asked, metric, asked.period), from.snapshot)
      const axes = [axisMembers(axis, plan, null)]
      const { cells } = await count(from, plan, axes)
      for (const [position, member] of (axes[0]?.members ?? []).entries()) {
        const records = cells.records(position) + (found.get(member.code)?.records ?? 0)
        if (records > 0) found.set(member.code, { member, records })
      }
    }
    return [...found.values()]
  }

  async function qualifiersOf(from: AnswerContext, asked: AnalysisQuestion) {
    const choices = QUALIFIER_CODES.map(async (qualifier) => {
      let records = 0
      for (const metric of metrics) {
        const filter = { ...asked.filter, qualifiers: [qualifier] }
        const plan = planOf(questionOf({ ...asked, filter }, metric, asked.period), from.snapshot)
        records += (await count(from, plan, [])).cells.records(0)
      }
      return { qualifier, records }
    })
    return (await Promise.all(choices)).filter(({ records }) => records > 0)
  }
}
