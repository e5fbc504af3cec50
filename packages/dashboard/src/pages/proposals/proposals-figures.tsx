import { PeriodBlock } from '../../blocks/period-block.tsx'
import { KpiCards } from '../../cards/kpi-cards.tsx'
import type { MetricCode, ProposalsQuery } from '../../generated/graphql.ts'
import { ScopeProvider } from '../../scope/scope-provider.tsx'
import { BlockRow } from '../../sections/block-row.tsx'
import { Section } from '../../sections/section.tsx'
import { PlanSection } from '../../targets/plan-section.tsx'
import { AnswerList } from './answer-list.tsx'
import { MeasureBlock } from './measure-block.tsx'
import { PipelineBlock } from './pipeline-block.tsx'
import { ProposalsOpening } from './proposals-opening.tsx'
import { SubjectBlocks } from './subject-blocks.tsx'
import { WaitingList } from './waiting-list.tsx'
import { useProposalsWords } from './words.ts'

/** What became of the proposals? */
export function ProposalsFigures({ data }: { readonly data: ProposalsQuery }) {
  const words = useProposalsWords()
  const [first] = data.cards
  const [made] = data.made
  const answering = (code: MetricCode) => data.answering.find(({ metric }) => metric.code === code)
  const days = answering('MEDIAN_DAYS_TO_ANSWER')
  const share = answering('ACCEPTANCE_RATE')
  if (first === undefined || made === undefined) return null
  // Of a declared zero the first line has said all.
  const isMade = made.figure.state === 'REPORTED'
  return (
    <ScopeProvider council={data.council} kpi={first}>
      <ProposalsOpening kpi={made} />
      <KpiCards kpis={data.cards} />
      <PlanSection plan={data.plan} />
      <Section title={words.pipeline} intro={words.pipelineIntro}>
        <BlockRow>
          <PipelineBlock kpi={made} />
          {isMade && <PeriodBlock kpi={made} />}
        </BlockRow>
      </Section>
      {isMade && (
        <Section title={words.subjects}>
          <SubjectBlocks kpi={made} />
        </Section>
      )}
      <Section title={words.answering} intro={words.answeringIntro}>
        <BlockRow>
          {days && <MeasureBlock kpi={days} says={words.days} />}
          {share && <MeasureBlock kpi={share} says={words.share} />}
        </BlockRow>
      </Section>
      <WaitingList waiting={data.waiting} />
      <AnswerList answered={data.answered} />
    </ScopeProvider>
  )
}
