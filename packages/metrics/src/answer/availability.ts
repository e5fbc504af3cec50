import type { CouncilRole, StatedQualifier } from '@council-outcomes/db'
import type { BoundedPeriod } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import { QUALIFIER_CODES, ROLE_CODES } from '../columns/fact-table.ts'
import { DIMENSIONS, type Dimension } from '../dimensions.ts'
import type { AnalysisQuestion } from '../question/analysis.ts'
import { planOf } from '../question/plan.ts'
import type { Axis } from '../question/question.ts'
import type { QuestionFilter } from '../question/question-filter.ts'
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
  /** Also those that do not count unless they are asked for. */
  readonly roles: readonly { readonly role: CouncilRole; readonly records: number }[]
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
    qualifiers: await choicesOf(QUALIFIER_CODES, (qualifier) => ({ qualifiers: [qualifier] })).then((found) =>
      found.map(({ code, records }) => ({ qualifier: code, records })),
    ),
    roles: await choicesOf(ROLE_CODES, (role) => ({ roles: [role] })).then((found) =>
      found.map(({ code, records }) => ({ role: code, records })),
    ),
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

  async function choicesOf<Code>(codes: readonly Code[], choose: (code: Code) => Partial<QuestionFilter>) {
    const choices = codes.map(async (code) => {
      const chosen = { ...question, filter: { ...question.filter, ...choose(code) } }
      let records = 0
      for (const metric of metrics) {
        const plan = planOf(questionOf(chosen, metric, question.period), context.snapshot)
        records += (await count(context, plan, [])).cells.records(0)
      }
      return { code, records }
    })
    return (await Promise.all(choices)).filter(({ records }) => records > 0)
  }
}
