import type { AddressedAnalysis } from '@council-outcomes/figures'
import { DIMENSIONS } from '../../../address/codes.ts'
import { useExploreWords } from '../words.ts'
import css from './builder.module.css'
import { type Choices, metricWithout } from './choices.ts'

interface SplitChoiceProps {
  readonly asked: AddressedAnalysis
  readonly choices: Choices
  readonly onAsk: (asked: AddressedAnalysis) => void
}

/** The dimensions that all chosen metrics have; of those that only some have, which one is in the way. */
export function SplitChoice({ asked, choices, onAsk }: SplitChoiceProps) {
  const words = useExploreWords()
  const by = asked.by ?? []
  const axes = by.length + (asked.grain ? 1 : 0) + (asked.level ? 1 : 0)
  const shared = DIMENSIONS.filter((dimension) => metricWithout(dimension, asked.metrics, choices) === null)
  const partly = choices.metrics
    .filter(({ code }) => asked.metrics.includes(code))
    .flatMap(({ dimensions }) => dimensions)
    .filter((dimension, index, all) => !shared.includes(dimension) && all.indexOf(dimension) === index)
  const toggle = (dimension: string) =>
    onAsk({
      ...asked,
      by: by.includes(dimension) ? by.filter((one) => one !== dimension) : [...by, dimension],
    })
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{words.split}</legend>
      {shared.map((dimension) => (
        <label key={dimension} className={css.check}>
          <input
            type="checkbox"
            checked={by.includes(dimension)}
            disabled={axes >= MOST_AXES && !by.includes(dimension)}
            onChange={() => toggle(dimension)}
          />
          {words.dimensions[dimension]}
        </label>
      ))}
      {shared.length === 0 && partly.length === 0 && <p className={css.reason}>{words.noSplit}</p>}
      {partly.map((dimension) => (
        <p key={dimension} className={css.reason}>
          {words.cannotSplit(
            words.inSentence(words.dimensions[dimension]),
            metricWithout(dimension, asked.metrics, choices)?.label ?? '',
          )}
        </p>
      ))}
      {axes >= MOST_AXES && <p className={css.reason}>{words.axesFull}</p>}
    </fieldset>
  )
}

/** The API takes no more axes at once. */
const MOST_AXES = 4
