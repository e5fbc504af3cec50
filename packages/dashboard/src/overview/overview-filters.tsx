import { COMPARISONS, useOverviewAddress } from '../address/overview-address.ts'
import { ChoiceField } from '../controls/choice-field.tsx'
import { FilterLine } from '../filters/filter-line.tsx'
import { PeriodPicker } from '../filters/period-picker.tsx'
import { RegionSelect } from '../filters/region-select.tsx'
import type { FrameQuery } from '../generated/graphql.ts'
import { useMessages } from '../i18n/locale.tsx'
import type { FrameCouncil, PeriodSelection } from './selection.ts'

interface OverviewFiltersProps {
  readonly frame: FrameQuery
  readonly council: FrameCouncil
  readonly selection: PeriodSelection
  readonly periodName: string
}

export function OverviewFilters({ frame, council, selection, periodName }: OverviewFiltersProps) {
  const [address, setAddress] = useOverviewAddress()
  const { filters } = useMessages()
  const region = [...frame.economicRegions, ...frame.districts].find(({ code }) => code === address.region)
  const place = region?.name ?? address.region ?? filters.wholeCountry
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
        onChange={(key) => void setAddress({ council: key, period: null, panel: null })}
      />
      <PeriodPicker
        council={council}
        choice={selection.choice}
        period={selection.period}
        onChange={(choice) => void setAddress({ period: choice })}
      />
      <RegionSelect
        regions={frame}
        value={address.region}
        onChange={(region) => void setAddress({ region })}
      />
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
