import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { BlockRow } from '../../sections/block-row.tsx'
import { Section } from '../../sections/section.tsx'
import { DistrictBlock, districtBlockFragment } from './district-block.tsx'
import { RegionLinks } from './region-links.tsx'

interface DistrictSectionProps {
  readonly kpis: readonly FragmentType<typeof districtBlockFragment>[]
}

/** The cities and districts of a region, with their figures and the ways to their pages; nothing below a district. */
export function DistrictSection({ kpis }: DistrictSectionProps) {
  const { filters } = useMessages()
  const [first] = readFragment(districtBlockFragment, kpis)
  const districts =
    first?.byRegion.cells.flatMap(({ member }) => (member.region ? [member.region] : [])) ?? []
  if (districts.length < 2) return null
  return (
    <Section title={filters.districts}>
      <BlockRow>
        {kpis.map((kpi) => (
          <DistrictBlock key={readFragment(districtBlockFragment, kpi).metric.code} kpi={kpi} />
        ))}
      </BlockRow>
      <RegionLinks regions={districts} />
    </Section>
  )
}
