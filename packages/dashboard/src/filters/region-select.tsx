import { ChoiceField } from '../controls/choice-field.tsx'
import type { FrameQuery } from '../generated/graphql.ts'
import { useMessages } from '../i18n/locale.tsx'

interface RegionSelectProps {
  readonly regions: Pick<FrameQuery, 'economicRegions' | 'districts'>
  readonly value: string | null
  readonly onChange: (code: string | null) => void
}

export function RegionSelect({ regions, value, onChange }: RegionSelectProps) {
  const { filters } = useMessages()
  const options = (list: FrameQuery['districts']) => list.map(({ code, name }) => ({ id: code, label: name }))
  return (
    <ChoiceField
      label={filters.region}
      value={value ?? WHOLE_COUNTRY}
      sections={[
        { title: null, options: [{ id: WHOLE_COUNTRY, label: filters.wholeCountry }] },
        { title: filters.economicRegions, options: options(regions.economicRegions), byLabel: true },
        { title: filters.districts, options: options(regions.districts), byLabel: true },
      ]}
      onChange={(id) => onChange(id === WHOLE_COUNTRY ? null : id)}
    />
  )
}

const WHOLE_COUNTRY = 'all'
