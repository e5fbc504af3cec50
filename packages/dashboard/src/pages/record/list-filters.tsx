import { serializePeriodChoice } from '@council-outcomes/figures'
import { useQuestionAddress } from '../../address/question-address.ts'
import type { RecordKind } from '../../address/record-path.ts'
import { ChoiceField } from '../../controls/choice-field.tsx'
import { PeriodPicker } from '../../filters/period-picker.tsx'
import { RegionSelect } from '../../filters/region-select.tsx'
import { useAsked } from '../../question/question-provider.tsx'
import { FIRST_PAGE, useListAddress } from './list-address.ts'
import type { ListChoice } from './list-view.ts'
import css from './record.module.css'
import { SearchField } from './search-field.tsx'
import { useRecordWords } from './words.ts'

interface ListFiltersProps {
  readonly kind: RecordKind
  readonly choices: readonly ListChoice[]
}

/** The words to look for and the filters of a list, each kept in the address. */
export function ListFilters({ kind, choices }: ListFiltersProps) {
  const words = useRecordWords()
  const [address, setAddress] = useListAddress()
  return (
    <div className={css.filters}>
      <SearchField
        key={address.q}
        label={words.searchList}
        value={address.q ?? ''}
        onSearch={(q) => void setAddress({ ...FIRST_PAGE, q: q === '' ? null : q })}
      />
      <div className={css.choices}>
        {choices.map(({ key, label, options }) => (
          <ChoiceField
            key={key}
            label={label}
            value={address[key] ?? ALL}
            sections={[
              {
                title: null,
                options: [{ id: ALL, label: words.all }, ...options, ...several(address[key], options)],
              },
            ]}
            onChange={(id) => void setAddress({ ...FIRST_PAGE, [key]: id === ALL ? null : id })}
          />
        ))}
        {kind !== 'sources' && <PeriodFilter />}
        {kind !== 'sources' && kind !== 'agreements' && <RegionFilter />}
      </div>
    </div>
  )
}

const ALL = 'all'

/** A link from another page can ask for several at once; that is then offered as one choice. */
function several(asked: string | null, options: ListChoice['options']): ListChoice['options'] {
  const codes = asked?.split(',') ?? []
  if (asked === null || codes.length < 2) return []
  const labels = codes.map((code) => options.find(({ id }) => id === code)?.label ?? code)
  return [{ id: asked, label: labels.join(', ') }]
}

/** A list holds what is not dated too, so that "everything on record" is no period at all. */
function PeriodFilter() {
  const asked = useAsked()
  const [{ period }, setQuestion] = useQuestionAddress()
  const [, setAddress] = useListAddress()
  if (asked.kind !== 'KNOWN') return null
  const { council, selection } = asked
  const shown =
    period === null
      ? { choice: EVERYTHING, period: { kind: 'ALL', code: 'ALL', from: null, to: null } as const }
      : { choice: selection.choice, period: selection.period }
  return (
    <PeriodPicker
      council={council}
      {...shown}
      onChange={(choice) => {
        const isAll = serializePeriodChoice(choice) === serializePeriodChoice(EVERYTHING)
        void setQuestion({ period: isAll ? null : choice })
        void setAddress(FIRST_PAGE)
      }}
    />
  )
}

const EVERYTHING = { kind: 'RELATIVE', keyword: 'ALL' } as const

function RegionFilter() {
  const asked = useAsked()
  const [{ region }, setQuestion] = useQuestionAddress()
  const [, setAddress] = useListAddress()
  if (asked.kind !== 'KNOWN') return null
  return (
    <RegionSelect
      regions={asked.frame}
      value={region}
      onChange={(code) => {
        void setQuestion({ region: code })
        void setAddress(FIRST_PAGE)
      }}
    />
  )
}
