import { COMPARISONS, useQuestionAddress } from '../address/question-address.ts'
import { usePanelAddress } from '../address/use-panel-address.ts'
import { useRegionAddress } from '../address/use-region-address.ts'
import { ChoiceField } from '../controls/choice-field.tsx'
import { FilterLine } from '../filters/filter-line.tsx'
import { FilterLineWaiting } from '../filters/filter-line-waiting.tsx'
import { PeriodPicker } from '../filters/period-picker.tsx'
import { RegionSelect } from '../filters/region-select.tsx'
import { useMessages } from '../i18n/locale.tsx'
import { useAsked } from './question-provider.tsx'

/** The line of filters that all pages of figures share; nothing where there is nothing to choose. */
export function QuestionFilters() {
  const asked = useAsked()
  const [address, setAddress] = useQuestionAddress()
  const { region, chooseRegion } = useRegionAddress()
  const [, setPanel] = usePanelAddress()
  const { filters } = useMessages()
  if (asked.kind === 'WAITING') return <FilterLineWaiting />
  if (asked.kind !== 'KNOWN') return null
  const { frame, council, selection, periodName } = asked
  const known = [...frame.economicRegions, ...frame.districts].find(({ code }) => code === region)
  const place = known?.name ?? region ?? filters.wholeCountry
  const chooseCouncil = (key: string) => {
    void setAddress({ council: key, period: null })
    void setPanel(null)
  }
  const chooseComparison = (id: string) => {
    const compare = COMPARISONS.find((comparison) => comparison === id)
    if (compare !== undefined) void setAddress({ compare })
  }
  return (
    <FilterLine summary={`${periodName} · ${place}`}>
      <ChoiceField
        label={filters.council}
        value={council.key}
        sections={[
          { title: null, options: frame.councils.map(({ key, name }) => ({ id: key, label: name })) },
        ]}
        onChange={chooseCouncil}
      />
      <PeriodPicker
        council={council}
        choice={selection.choice}
        period={selection.period}
        onChange={(choice) => void setAddress({ period: choice })}
      />
      <RegionSelect regions={frame} value={region} onChange={chooseRegion} />
      <ChoiceField
        label={filters.comparison}
        value={address.compare}
        sections={[
          { title: null, options: COMPARISONS.map((id) => ({ id, label: filters.comparisons[id] })) },
        ]}
        onChange={chooseComparison}
      />
    </FilterLine>
  )
}
