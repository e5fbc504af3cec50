import { type AddressedAnalysis, COMPARISON_WORDS } from '@council-outcomes/figures'
import { type ReactNode, useId, useState } from 'react'
import { COMPARISONS } from '../../../address/question-address.ts'
import { ChoiceField } from '../../../controls/choice-field.tsx'
import controls from '../../../controls/controls.module.css'
import type { ComparisonMode, FrameQuery } from '../../../generated/graphql.ts'
import { useMessages } from '../../../i18n/locale.tsx'
import type { FrameCouncil } from '../../../question/selection.ts'
import { useExploreWords } from '../words.ts'
import css from './builder.module.css'
import type { Choices } from './choices.ts'
import { FilterChoices } from './filter-choices.tsx'
import { KeptConditions } from './kept-conditions.tsx'
import { MetricChoice } from './metric-choice.tsx'
import { SplitChoice } from './split-choice.tsx'
import { WhenChoice } from './when-choice.tsx'
import { WhereChoice } from './where-choice.tsx'

interface BuilderProps {
  readonly asked: AddressedAnalysis
  readonly choices: Choices
  readonly frame: FrameQuery
  readonly council: FrameCouncil
  readonly onAsk: (asked: AddressedAnalysis) => void
}

/** Everything that makes a question. Each choice is asked as it is made; on a phone the choices fold away. */
export function Builder({ asked, choices, frame, council, onAsk }: BuilderProps) {
  const words = useExploreWords()
  const id = useId()
  const isEmpty = asked.metrics.length === 0
  const [isUnfolded, setUnfolded] = useState(false)
  return (
    <section className={css.builder} aria-label={words.builder}>
      {!isEmpty && (
        <button
          type="button"
          className={`${controls.quiet} ${css.fold}`}
          aria-expanded={isUnfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? words.fold : words.change}
        </button>
      )}
      <div id={id} className={css.choices} data-unfolded={isUnfolded || isEmpty || undefined}>
        {frame.councils.length > 1 && <CouncilChoice asked={asked} frame={frame} onAsk={onAsk} />}
        <MetricChoice asked={asked} choices={choices} onAsk={onAsk} />
        {!isEmpty && (
          <>
            <Group title={words.when}>
              <WhenChoice asked={asked} council={council} onAsk={onAsk} />
            </Group>
            <Group title={words.where}>
              <WhereChoice asked={asked} frame={frame} onAsk={onAsk} />
            </Group>
            <SplitChoice asked={asked} choices={choices} onAsk={onAsk} />
            {choices.available !== null && (
              <Group title={words.only}>
                <FilterChoices asked={asked} available={choices.available} onAsk={onAsk} />
              </Group>
            )}
            <CompareChoice asked={asked} onAsk={onAsk} />
            <KeptConditions asked={asked} onAsk={onAsk} />
          </>
        )}
      </div>
    </section>
  )
}

interface GroupProps {
  readonly title: string
  readonly children: ReactNode
}

function Group({ title, children }: GroupProps) {
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{title}</legend>
      {children}
    </fieldset>
  )
}

function CouncilChoice({ asked, frame, onAsk }: Pick<BuilderProps, 'asked' | 'frame' | 'onAsk'>) {
  const { filters } = useMessages()
  // A term is one of its council only.
  const elsewhere = asked.period?.term ? { ...asked, period: null } : asked
  return (
    <ChoiceField
      label={filters.council}
      value={asked.council}
      sections={[{ title: null, options: frame.councils.map(({ key, name }) => ({ id: key, label: name })) }]}
      onChange={(council) => onAsk({ ...elsewhere, council })}
    />
  )
}

function CompareChoice({ asked, onAsk }: Pick<BuilderProps, 'asked' | 'onAsk'>) {
  const { filters } = useMessages()
  const modes = Object.entries(COMPARISON_WORDS) as [ComparisonMode, string][] // Object.entries forgets the keys.
  return (
    <ChoiceField
      label={filters.comparison}
      value={asked.compare ? COMPARISON_WORDS[asked.compare] : 'none'}
      sections={[{ title: null, options: COMPARISONS.map((id) => ({ id, label: filters.comparisons[id] })) }]}
      onChange={(id) => onAsk({ ...asked, compare: modes.find(([, word]) => word === id)?.[0] ?? null })}
    />
  )
}
