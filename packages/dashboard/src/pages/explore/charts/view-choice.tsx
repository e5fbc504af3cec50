import { Segments } from '../../../controls/segments.tsx'
import { useOwnAddress, VIEWS, type View } from '../address/own-address.ts'
import type { Answer } from '../answer.ts'
import { useExploreWords } from '../words.ts'
import css from './charts.module.css'
import { unfitFor } from './view-fit.ts'

interface ViewChoiceProps {
  readonly answer: Answer
  /** The shape on the screen: that of the address, where it fits. */
  readonly shown: View
}

/** The shapes of an answer; of those that do not fit it, why. */
export function ViewChoice({ answer, shown }: ViewChoiceProps) {
  const words = useExploreWords()
  const [{ view }, setOwn] = useOwnAddress()
  const options = VIEWS.map((id) => ({ id, label: words.views[id], unfit: unfitFor(id, answer) }))
  const wanted = options.find(({ id }) => id === view)
  return (
    <div className={`${css.choice} screen-only`}>
      <Segments
        label={words.view}
        value={shown}
        options={options.map(({ id, label, unfit }) => ({ id, label, isDisabled: unfit !== null }))}
        onChange={(id) => void setOwn({ view: id })}
      />
      <ul className={css.reasons}>
        {options.map(({ id, unfit }) => unfit !== null && <li key={id}>{words.unfit(id, unfit)}</li>)}
      </ul>
      {wanted !== undefined && wanted.id !== shown && (
        <p role="status" className={css.reasons}>
          {words.tableInstead(wanted.label)}
        </p>
      )}
    </div>
  )
}
