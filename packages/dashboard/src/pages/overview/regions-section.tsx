import { RegionBlock, type regionBlockFragment } from '../../blocks/region-block.tsx'
import { ChoiceField } from '../../controls/choice-field.tsx'
import type { FragmentType } from '../../generated/fragment-masking.ts'
import type { MetricCode } from '../../generated/graphql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { Section } from '../../sections/section.tsx'

interface RegionsSectionProps {
  readonly kpi: FragmentType<typeof regionBlockFragment>
  readonly metric: MetricCode
  readonly offers: readonly { readonly code: MetricCode; readonly label: string }[]
  readonly onChange: (metric: MetricCode) => void
}

export function RegionsSection({ kpi, metric, offers, onChange }: RegionsSectionProps) {
  const { blocks } = useMessages()
  const choose = (id: string) => {
    const offer = offers.find(({ code }) => code === id)
    if (offer !== undefined) onChange(offer.code)
  }
  return (
    <Section
      inTurn
      title={blocks.regions}
      choice={
        <ChoiceField
          label={blocks.regionsFor}
          value={metric}
          sections={[{ title: null, options: offers.map(({ code, label }) => ({ id: code, label })) }]}
          onChange={choose}
        />
      }
    >
      <RegionBlock kpi={kpi} />
    </Section>
  )
}
