import { CategoryBlock } from '../../blocks/category-block.tsx'
import { PeriodBlock } from '../../blocks/period-block.tsx'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { BlockRow } from '../../sections/block-row.tsx'
import { Section } from '../../sections/section.tsx'

const meetingsSectionFragment = graphql(`
  fragment MeetingsSection_events on Kpi {
    ...CategoryBlock_kpi
    breakdown(by: MEETING_KIND) {
      ...ShownCells_set
    }
  }
`)

interface MeetingsSectionProps {
  readonly meetings: Parameters<typeof PeriodBlock>[0]['kpi'] | undefined
  readonly events: FragmentType<typeof meetingsSectionFragment> | undefined
}

export function MeetingsSection({ meetings, ...props }: MeetingsSectionProps) {
  const { blocks } = useMessages()
  const events = readFragment(meetingsSectionFragment, props.events)
  return (
    <Section inTurn title={blocks.meetings}>
      <BlockRow>
        {events && (
          <CategoryBlock
            kpi={events}
            cells={events.breakdown}
            dimension="MEETING_KIND"
            by={blocks.byKind}
            titleOf={(finding) => blocks.titles.byCategory(finding, 'KIND')}
          />
        )}
        {meetings && <PeriodBlock kpi={meetings} />}
      </BlockRow>
    </Section>
  )
}
