import { RegionBlock } from '../../blocks/region-block.tsx'
import { ChoiceField } from '../../controls/choice-field.tsx'
import type { RegionsQuery } from '../../generated/graphql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { ScopeProvider } from '../../scope/scope-provider.tsx'
import { Section } from '../../sections/section.tsx'
import { RegionLinks } from '../region/region-links.tsx'
import { PairSection } from './pair-section.tsx'
import { MAP_METRICS, useRegionsAddress } from './regions-address.ts'
import { RegionsOpening } from './regions-opening.tsx'
import { useRegionsWords } from './words.ts'

/** Where did it happen? */
export function RegionsFigures({ data }: { readonly data: RegionsQuery }) {
  const [, setAddress] = useRegionsAddress()
  const { blocks } = useMessages()
  const words = useRegionsWords()
  const [map] = data.map
  if (map === undefined) return null
  const offers = MAP_METRICS.flatMap((code) => {
    const metric = data.metrics.find((known) => known.code === code)
    return metric === undefined ? [] : [{ id: code, label: metric.label }]
  })
  const choose = (id: string) => {
    const metric = MAP_METRICS.find((code) => code === id)
    if (metric !== undefined) void setAddress({ map: metric })
  }
  return (
    <ScopeProvider council={data.council} kpi={map}>
      <RegionsOpening kpi={map} />
      <Section
        title={words.map}
        choice={
          <ChoiceField
            label={blocks.regionsFor}
            value={map.metric.code}
            sections={[{ title: null, options: offers }]}
            onChange={choose}
          />
        }
      >
        <RegionBlock kpi={map} />
      </Section>
      <PairSection regions={data.economicRegions} kpis={data.pair ?? []} />
      <Section title={words.pages} intro={words.pagesIntro}>
        <RegionLinks regions={data.economicRegions} />
      </Section>
    </ScopeProvider>
  )
}
