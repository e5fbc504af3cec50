import { PeriodBlock } from '../../blocks/period-block.tsx'
import { KpiCards } from '../../cards/kpi-cards.tsx'
import { isRecorded } from '../../figures/shown-figure.ts'
import type { MeetingsQuery, MetricCode } from '../../generated/graphql.ts'
import { ScopeProvider } from '../../scope/scope-provider.tsx'
import { BlockRow } from '../../sections/block-row.tsx'
import { Section } from '../../sections/section.tsx'
import { PlanSection } from '../../targets/plan-section.tsx'
import { KindBlock } from './kind-block.tsx'
import { MeetingList } from './meeting-list.tsx'
import { MeetingsOpening } from './meetings-opening.tsx'
import { useMeetingsWords } from './words.ts'

/** How often did the council meet, who came, and what was talked about? */
export function MeetingsFigures({ data }: { readonly data: MeetingsQuery }) {
  const words = useMeetingsWords()
  const [first] = data.cards
  const [meetings] = data.meetings
  const [attendance] = data.attendance
  const byKind = (code: MetricCode) => data.byKind.find(({ metric }) => metric.code === code)
  const events = byKind('EVENTS_HELD')
  const visitors = byKind('ATTENDANCE')
  const questions = byKind('QUESTIONS_ASKED')
  if (first === undefined) return null
  return (
    <ScopeProvider council={data.council} kpi={first}>
      <MeetingsOpening kpis={data.cards} />
      <KpiCards kpis={data.cards} />
      <PlanSection plan={data.plan} />
      <Section title={words.held}>
        <BlockRow>
          {events && <KindBlock kpi={events} topic="KIND" />}
          {meetings && <PeriodBlock kpi={meetings} />}
        </BlockRow>
      </Section>
      <Section title={words.attendance} intro={words.attendanceIntro}>
        <BlockRow>
          {visitors && <KindBlock kpi={visitors} topic="VISIT" />}
          {attendance && isRecorded(attendance.figure) && <PeriodBlock kpi={attendance} />}
        </BlockRow>
      </Section>
      <Section title={words.questions}>
        <BlockRow>{questions && <KindBlock kpi={questions} topic="QUESTION" />}</BlockRow>
      </Section>
      <MeetingList held={data.held} />
    </ScopeProvider>
  )
}
