import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { BlockRow } from '../../sections/block-row.tsx'
import { Section } from '../../sections/section.tsx'
import { DistrictBlock, districtBlockFragment } from './district-block.tsx'
import css from './region.module.css'
import { RegionLinks } from './region-links.tsx'
import { useRegionWords } from './words.ts'

interface DistrictSectionProps {
  readonly kpis: readonly FragmentType<typeof districtBlockFragment>[]
}

/** The cities and districts of a region, with their figures and the ways to their pages; nothing below a district. */
export function DistrictSection({ kpis }: DistrictSectionProps) {
  const { filters } = useMessages()
  const words = useRegionWords()
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
      <div className={css.each}>
        <h3 className={css.heading}>{words.each}</h3>
        <RegionLinks regions={districts} />
      </div>
    </Section>
  )
}
