import { type AddressedAnalysis, type AddressFilter, formatNumber } from '@council-outcomes/figures'
import { type ManyChoice, ManyChoiceField } from '../../../controls/many-choice-field.tsx'
import { list } from '../../../i18n/list.ts'
import { useLocale } from '../../../i18n/locale.tsx'
import { useExploreWords } from '../words.ts'
import css from './builder.module.css'
import { type Choices, FILTERS } from './choices.ts'

interface FilterChoicesProps {
  readonly asked: AddressedAnalysis
  readonly available: NonNullable<Choices['available']>
  readonly onAsk: (asked: AddressedAnalysis) => void
}

interface Filter {
  readonly name: AddressFilter
  readonly label: string
  /** What holds while nothing is chosen. */
  readonly unchosen: string
  readonly options: readonly ManyChoice[]
}

/** What the question can be narrowed to, each with its records, so that no choice leads to nothing. */
export function FilterChoices({ asked, available, onAsk }: FilterChoicesProps) {
  const words = useExploreWords()
  const locale = useLocale()
  const option = (id: string, label: string, records: number): ManyChoice => ({
    id,
    label,
    note: words.records(formatNumber(records, locale)),
  })
  const filters: readonly Filter[] = [
    ...available.dimensions.map(({ dimension, members }) => ({
      name: FILTERS[dimension][0],
      label: words.dimensions[dimension] ?? dimension,
      unchosen: words.all,
      options: members
        .filter(({ member }) => member.kind === 'CATEGORY')
        .map(({ member, records }) => option(member.code, member.label, records)),
    })),
    {
      name: 'roles',
      label: words.roleFilter,
      unchosen: words.usualRoles,
      options: available.roles.map(({ role, records }) => option(role, words.roles[role] ?? role, records)),
    },
    {
      name: 'qualifiers',
      label: words.qualifierFilter,
      unchosen: words.all,
      options: available.qualifiers.map(({ qualifier, records }) =>
        option(qualifier, words.qualifiers[qualifier] ?? qualifier, records),
      ),
    },
  ]
  const chosenIn = (name: AddressFilter) => asked.filter?.[name] ?? []
  const offered = filters.filter(({ name, options }) => options.length > 1 || chosenIn(name).length > 0)
  const narrow = (name: AddressFilter, codes: readonly string[]) =>
    onAsk({ ...asked, filter: { ...asked.filter, [name]: codes.length === 0 ? null : codes } })
  return (
    <>
      {offered.length === 0 && <p className={css.reason}>{words.nothingToNarrow}</p>}
      {offered.map(({ name, label, unchosen, options }) => {
        const chosen = chosenIn(name)
        const named = chosen.map((code) => options.find(({ id }) => id === code)?.label ?? code)
        return (
          <ManyChoiceField
            key={name}
            label={label}
            value={named.length === 0 ? unchosen : list(locale, named)}
            chosen={chosen}
            sections={[{ title: null, options: withChosen(options, chosen) }]}
            onChange={(codes) => narrow(name, codes)}
          />
        )
      })}
    </>
  )
}

/** What is chosen can be taken back, even where other choices have left it without records. */
function withChosen(options: readonly ManyChoice[], chosen: readonly string[]): readonly ManyChoice[] {
  const lost = chosen.filter((code) => options.every(({ id }) => id !== code))
  return [...options, ...lost.map((code) => ({ id: code, label: code }))]
}
