import { ChoiceField } from '../../../controls/choice-field.tsx'
import { useOwnAddress } from '../address/own-address.ts'
import type { AnswerAxis } from '../answer.ts'
import { useExploreWords } from '../words.ts'
import css from './table.module.css'

/** Which split is laid across the columns of the table; nothing to choose where one split is all there is. */
export function AcrossChoice({ axes }: { readonly axes: readonly AnswerAxis[] }) {
  const words = useExploreWords()
  const [{ across }, setOwn] = useOwnAddress()
  const offered = axes.filter(({ members }) => members.length <= MOST_COLUMNS)
  if (axes.length < 2 || offered.length === 0) return null
  return (
    <div className={css.across}>
      <ChoiceField
        label={words.across}
        value={offered.some(({ code }) => code === across) ? across : NONE}
        sections={[
          {
            title: null,
            options: [
              { id: NONE, label: words.noAcross },
              ...offered.map(({ code, label }) => ({ id: code, label: words.heading(label) })),
            ],
          },
        ]}
        onChange={(code) => void setOwn({ across: code === NONE ? '' : code, sort: '' })}
      />
    </div>
  )
}

const NONE = 'none'

/** More columns than that nobody reads side by side. */
const MOST_COLUMNS = 60
