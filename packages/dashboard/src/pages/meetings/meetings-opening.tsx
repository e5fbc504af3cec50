import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { MetricCode } from '../../generated/graphql.ts'
import { useWhen } from '../../scope/use-when.ts'
import { PageOpening } from '../page-opening.tsx'
import { useMeetingsWords } from './words.ts'

const meetingsOpeningFragment = graphql(`
  fragment MeetingsOpening_kpi on Kpi {
    metric {
      code
    }
    figure {
      state
      displayWithUnit(locale: $locale)
    }
  }
`)

interface MeetingsOpeningProps {
  readonly kpis: readonly FragmentType<typeof meetingsOpeningFragment>[]
}

/** How often the council met, who came, and what was asked; what nobody recorded is left out. */
export function MeetingsOpening(props: MeetingsOpeningProps) {
  const kpis = readFragment(meetingsOpeningFragment, props.kpis)
  const { answer, nothing } = useMeetingsWords()
  const when = useWhen()
  const fact = (code: MetricCode) => {
    const figure = kpis.find(({ metric }) => metric.code === code)?.figure
    return figure !== undefined && isRecorded(figure) ? figure.displayWithUnit : null
  }
  const facts = {
    meetings: fact('MEETINGS_HELD'),
    events: fact('EVENTS_HELD'),
    attendance: fact('ATTENDANCE'),
    asked: fact('QUESTIONS_ASKED'),
    answered: fact('QUESTIONS_ANSWERED'),
  }
  const isSilent = facts.meetings === null && facts.events === null
  return <PageOpening answer={isSilent ? nothing(when) : answer(when, facts)} />
}
