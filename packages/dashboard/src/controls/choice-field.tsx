import { useId, useState } from 'react'
import { byLabel } from '../i18n/by-label.ts'
import { useLocale } from '../i18n/locale.tsx'
import { Chevron } from './chevron.tsx'
import css from './controls.module.css'
import { useSettledChoice } from './use-settled-choice.ts'

interface ChoiceSection {
  readonly title: string | null
  readonly options: readonly ChoiceOption[]
  /** Shown in the order of the reader's alphabet, which is worked out when the reader reaches for the list. */
  readonly byLabel?: boolean
}

interface ChoiceOption {
  readonly id: string
  readonly label: string
}

interface ChoiceFieldProps {
  readonly label: string
  readonly value: string
  readonly sections: readonly ChoiceSection[]
  readonly onChange: (id: string) => void
}

/**
 * One labelled choice out of a list. The list is the browser's own: it opens at once however long it is, takes arrows
 * and typed letters, and a phone shows it as large as the thumb. It lies unseen over the words, which may take two lines.
 */
export function ChoiceField({ label, value, sections, onChange }: ChoiceFieldProps) {
  const id = useId()
  const { chosen, ...handlers } = useSettledChoice(value, onChange)
  const [isReached, setReached] = useState(false)
  const reach = () => setReached(true)
  const option = sections.flatMap(({ options }) => options).find((candidate) => candidate.id === chosen)
  const { label: words } = option ?? { label: chosen }
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <span className={css.opener}>
        <span className={css.value} aria-hidden="true">
          {words}
        </span>
        <Chevron />
        <select
          {...handlers}
          id={id}
          value={chosen}
          className={css.choice}
          onPointerEnter={reach}
          onFocus={reach}
        >
          {(!isReached || option === undefined) && <option value={chosen}>{words}</option>}
          {isReached && sections.map((section) => <Section key={section.title} {...section} />)}
        </select>
      </span>
    </div>
  )
}

function Section({ title, options, byLabel: isSorted = false }: ChoiceSection) {
  const inOrder = byLabel(useLocale())
  const shown = (isSorted ? options.toSorted(inOrder) : options).map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ))
  return title === null ? shown : <optgroup label={title}>{shown}</optgroup>
}
