import { useQuestionAddress } from '../../address/question-address.ts'
import { ChoiceField } from '../../controls/choice-field.tsx'
import { useMessages } from '../../i18n/locale.tsx'
import { useAsked } from '../../question/question-provider.tsx'
import css from './council.module.css'

/** Another council, where there is one: this page has no line of filters. */
export function CouncilChoice({ chosen }: { readonly chosen: string }) {
  const asked = useAsked()
  const [, setAddress] = useQuestionAddress()
  const { filters } = useMessages()
  if (asked.kind !== 'KNOWN' || asked.frame.councils.length < 2) return null
  const options = asked.frame.councils.map(({ key, name }) => ({ id: key, label: name }))
  return (
    <div className={`${css.choice} screen-only`}>
      <ChoiceField
        label={filters.council}
        value={chosen}
        sections={[{ title: null, options }]}
        onChange={(key) => void setAddress({ council: key, period: null })}
      />
    </div>
  )
}
