import {
  type AddressedAnalysis,
  ALL_TIME,
  calendarDate,
  parsePeriodChoice,
  serializePeriodChoice,
  termPeriod,
} from '@council-outcomes/figures'
import { GRAINS } from '../../../address/codes.ts'
import { periodInput, resolveChoice } from '../../../address/resolve-choice.ts'
import { ChoiceField } from '../../../controls/choice-field.tsx'
import { PeriodPicker } from '../../../filters/period-picker.tsx'
import type { FrameCouncil } from '../../../question/selection.ts'
import { periodText } from '../address/period-text.ts'
import { useExploreWords } from '../words.ts'

interface WhenChoiceProps {
  readonly asked: AddressedAnalysis
  readonly council: FrameCouncil
  readonly onAsk: (asked: AddressedAnalysis) => void
}

/** The period, and the steps of time to split by. */
export function WhenChoice({ asked, council, onAsk }: WhenChoiceProps) {
  const words = useExploreWords()
  const choice = parsePeriodChoice(periodText(asked.period))
  const terms = council.terms.map(({ key, from, to }) =>
    termPeriod(key, calendarDate(from), to === null ? null : calendarDate(to)),
  )
  const today = calendarDate(council.today)
  return (
    <>
      <PeriodPicker
        council={council}
        choice={choice}
        period={resolveChoice(choice, terms, today) ?? ALL_TIME}
        onChange={(next) =>
          onAsk({ ...asked, period: serializePeriodChoice(next) === 'all' ? null : periodInput(next) })
        }
      />
      <ChoiceField
        label={words.steps}
        value={asked.grain ?? NONE}
        sections={[
          { title: null, options: [{ id: NONE, label: words.noSteps }] },
          { title: words.steps, options: GRAINS.map((id) => ({ id, label: words.grains[id] })) },
        ]}
        onChange={(grain) => onAsk({ ...asked, grain: grain === NONE ? null : grain })}
      />
    </>
  )
}

const NONE = 'none'
