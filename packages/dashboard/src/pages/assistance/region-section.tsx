import { RegionBlock, type regionBlockFragment } from '../../blocks/region-block.tsx'
import { ChoiceField } from '../../controls/choice-field.tsx'
import type { FragmentType } from '../../generated/fragment-masking.ts'
import type { MetricCode } from '../../generated/graphql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { Section } from '../../sections/section.tsx'
import { useMapChoice } from './map-address.ts'

interface RegionSectionProps {
  readonly kpi: FragmentType<typeof regionBlockFragment>
  /** The figure on the map. */
  readonly metric: MetricCode
  readonly offers: readonly { readonly code: MetricCode; readonly label: string }[]
}

/** Persons, families or services by economic region, as the reader chooses. */
export function RegionSection({ kpi, metric, offers }: RegionSectionProps) {
  const { blocks } = useMessages()
  const choose = useMapChoice()
  const options = offers.map(({ code, label }) => ({ id: code, label }))
  return (
    <Section
      title={blocks.regions}
      choice={
        <ChoiceField
          label={blocks.regionsFor}
          value={metric}
          sections={[{ title: null, options }]}
          onChange={choose}
        />
      }
    >
      <RegionBlock kpi={kpi} />
    </Section>
  )
}
