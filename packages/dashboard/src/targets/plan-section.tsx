import { parsePeriodChoice } from '@council-outcomes/figures'
import { useQuestionAddress } from '../address/question-address.ts'
import { FigureBlock } from '../blocks/figure-block.tsx'
import { type BulletPoint, BulletRows, BulletTable } from '../charts/index.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { PlanTarget_TargetFragment } from '../generated/graphql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { useScope } from '../scope/scope.ts'
import { BlockRow } from '../sections/block-row.tsx'
import { Section } from '../sections/section.tsx'
import { newestPlans } from './newest-plans.ts'
import { planId, planPoint, standings } from './plan-points.ts'
import { useTargetsWords } from './words.ts'

const planTargetFragment = graphql(`
  fragment PlanTarget_target on KpiTarget {
    status
    metric {
      code
      label(locale: $locale)
    }
    period {
      kind
      code
      label(locale: $locale)
    }
    region {
      id
      code
      name(locale: $locale)
    }
    ...ShownTarget_target
  }
`)

type PlanTarget = PlanTarget_TargetFragment

interface PlanSectionProps {
  readonly plan: readonly FragmentType<typeof planTargetFragment>[]
}

/** What was planned beside what came of it, also by region; nothing where nobody planned anything. */
export function PlanSection({ plan }: PlanSectionProps) {
  const targets = readFragment(planTargetFragment, plan)
  const words = useTargetsWords()
  const { period, regionCode } = useScope()
  const isWhole = ({ region }: PlanTarget) => (region?.code ?? null) === regionCode
  const whole = targets.filter(isWhole)
  const parts = targets.filter((target) => !isWhole(target))
  const isExact = targets.every((target) => target.period.code === period.code)
  if (targets.length === 0) return null
  return (
    <Section title={words.title} intro={isExact ? words.intro : words.introWithin}>
      <BlockRow>
        {whole.length > 0 && <PlanBlock targets={whole} scope={words.inAll} />}
        {parts.length > 0 && <PlanBlock targets={parts} scope={words.regions} />}
      </BlockRow>
    </Section>
  )
}

interface PlanBlockProps {
  readonly targets: readonly PlanTarget[]
  readonly scope: string
}

/** One row for each figure; the table has the older plans too. */
function PlanBlock({ targets, scope }: PlanBlockProps) {
  const words = useTargetsWords()
  const locale = useLocale()
  const { blocks } = useMessages()
  const { period, periodName } = useScope()
  const show = useShowTarget(targets)
  const pointsOf = (some: readonly PlanTarget[]) => some.map((target) => planPoint(target, words, locale))
  const newest = newestPlans(targets, period.code)
  const drawn = pointsOf(newest)
  const title = words.finding(newest.length, standings(newest))
  return (
    <FigureBlock
      title={title}
      scope={`${scope} · ${periodName}`}
      summary={words.howJudged}
      chart={
        <BulletRows
          label={title}
          summary={words.howJudged}
          legend={drawn.some(({ due }) => due !== null) ? words.legendOfPace : words.legend}
          points={drawn}
          onSelect={show}
        />
      }
      table={
        <BulletTable
          caption={title}
          headings={{
            label: words.metricColumn,
            detail: words.periodColumn,
            target: words.targetColumn,
            figure: blocks.figureColumn,
            status: words.statusColumn,
          }}
          points={pointsOf(targets)}
          onSelect={show}
        />
      }
      asked={null}
      kpi={null}
      nothing={false}
    />
  )
}

/** Opens the records of a target of exactly the period and the place on the screen, or goes to those of another one. */
function useShowTarget(targets: readonly PlanTarget[]): (point: BulletPoint) => void {
  const { period, regionCode, open } = useScope()
  const [, setAddress] = useQuestionAddress()
  return ({ id }) => {
    const target = targets.find((one) => planId(one) === id)
    if (target === undefined) return
    const { metric, region } = target
    const isHere = target.period.code === period.code && (region?.code ?? null) === regionCode
    if (isHere) return open({ kind: 'TOTAL', metric: metric.code })
    const { kind, code } = target.period
    const choice = kind === 'TERM' ? ({ kind: 'TERM', term: code } as const) : parsePeriodChoice(code)
    void setAddress({ period: choice, region: region?.code ?? null })
  }
}
