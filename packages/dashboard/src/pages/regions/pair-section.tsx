import { ChoiceField } from '../../controls/choice-field.tsx'
import type { FragmentType } from '../../generated/fragment-masking.ts'
import type { MetricCode } from '../../generated/graphql.ts'
import { byLabel } from '../../i18n/by-label.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { useScope } from '../../scope/scope.ts'
import { BlockRow } from '../../sections/block-row.tsx'
import { Section } from '../../sections/section.tsx'
import { PairBlock, type pairBlockFragment } from './pair-block.tsx'
import css from './regions.module.css'
import { useRegionsAddress } from './regions-address.ts'
import { useRegionsWords } from './words.ts'

interface PairSectionProps {
  readonly regions: readonly { readonly code: string; readonly name: string }[]
  /** Empty while there are no two regions to compare. */
  readonly kpis: readonly (FragmentType<typeof pairBlockFragment> & {
    readonly metric: { readonly code: MetricCode }
  })[]
}

/** Two regions side by side, metric by metric; left out where the figures are of one region alone. */
export function PairSection({ regions, kpis }: PairSectionProps) {
  const words = useRegionsWords()
  const inOrder = byLabel(useLocale())
  const { region } = useScope()
  const [{ one, other }, setAddress] = useRegionsAddress()
  if (region !== null) return null
  const options = regions.map(({ code, name }) => ({ id: code, label: name })).toSorted(inOrder)
  const choice = (label: string, value: string | null, taken: string | null, onChange: Choose) => (
    <ChoiceField
      label={label}
      value={value ?? NONE}
      sections={[
        {
          title: null,
          options: [{ id: NONE, label: words.noRegion }, ...options.filter(({ id }) => id !== taken)],
        },
      ]}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  )
  return (
    <Section
      title={words.pair}
      intro={words.pairIntro}
      choice={
        <div className={css.choices}>
          {choice(words.one, one, other, (code) => void setAddress({ one: code }))}
          {choice(words.other, other, one, (code) => void setAddress({ other: code }))}
        </div>
      }
    >
      {one !== null && other !== null && kpis.length > 0 && (
        <BlockRow>
          {kpis.map((kpi) => (
            <PairBlock key={kpi.metric.code} kpi={kpi} codes={[one, other]} />
          ))}
        </BlockRow>
      )}
    </Section>
  )
}

type Choose = (code: string | null) => void

const NONE = 'none'
