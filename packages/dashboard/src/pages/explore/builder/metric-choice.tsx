import type { AddressedAnalysis } from '@council-outcomes/figures'
import { ManyChoiceField } from '../../../controls/many-choice-field.tsx'
import { list } from '../../../i18n/list.ts'
import { useLocale } from '../../../i18n/locale.tsx'
import { useExploreWords } from '../words.ts'
import { type Choices, withMetrics } from './choices.ts'
import { SUBJECT_OF, SUBJECTS } from './subjects.ts'

interface MetricChoiceProps {
  readonly asked: AddressedAnalysis
  readonly choices: Choices
  readonly onAsk: (asked: AddressedAnalysis) => void
}

/** What is counted, out of the whole catalogue; without any there is no question. */
export function MetricChoice({ asked, choices, onAsk }: MetricChoiceProps) {
  const words = useExploreWords()
  const locale = useLocale()
  const chosen = choices.metrics.filter(({ code }) => asked.metrics.includes(code))
  return (
    <ManyChoiceField
      label={words.count}
      value={
        chosen.length === 0
          ? words.chooseMetrics
          : list(
              locale,
              chosen.map(({ label }) => label),
            )
      }
      chosen={asked.metrics}
      sections={SUBJECTS.map((subject) => ({
        title: words.subjects[subject],
        options: choices.metrics
          .filter(({ code }) => SUBJECT_OF[code] === subject)
          .map(({ code, label }) => ({ id: code, label })),
      }))}
      search={{ label: words.search, nothing: words.foundNothing }}
      onChange={(codes) => onAsk(withMetrics(asked, codes.slice(0, MOST_METRICS), choices))}
    />
  )
}

/** The API takes no more at once. */
const MOST_METRICS = 10
