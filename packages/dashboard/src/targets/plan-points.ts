import type { Locale } from '@council-outcomes/figures'
import type { BulletPoint } from '../charts/index.ts'
import type { PlanTarget_TargetFragment } from '../generated/graphql.ts'
import { shownTarget } from './shown-target.ts'
import type { Standing, TargetsWords } from './words-en.ts'

type PlanTarget = Omit<PlanTarget_TargetFragment, ' $fragmentName'>

/** A target of the plan as a row of a chart. */
export function planPoint(target: PlanTarget, words: TargetsWords, locale: Locale): BulletPoint {
  const { metric, period, region } = target
  const shown = shownTarget(target, words, locale)
  return {
    id: planId(target),
    label: metric.label,
    detail: region === null ? period.label : `${period.label}, ${region.name}`,
    figure: shown.figure,
    target: shown.target,
    due: shown.due,
    planned: shown.planned,
    reached: shown.figure.displayWithUnit,
    status: shown.standing,
    display: shown.sentence,
  }
}

export function planId({ metric, period, region }: PlanTarget): string {
  return [metric.code, period.code, region?.code ?? ''].join(' ')
}

/** How many stand how, the clear ones first. */
export function standings(targets: readonly Pick<PlanTarget, 'status'>[]): readonly Standing[] {
  return IN_ORDER.flatMap((status) => {
    const count = targets.filter((target) => target.status === status).length
    return count === 0 ? [] : [{ status, count }]
  })
}

const IN_ORDER = ['MET', 'ON_PACE', 'BEHIND_PACE', 'MISSED', 'CANNOT_TELL', 'NOT_BEGUN'] as const
