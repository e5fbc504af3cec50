import { CategoryBlock } from '../../blocks/category-block.tsx'
import { PeriodBlock } from '../../blocks/period-block.tsx'
import { shownCells } from '../../figures/shown-cells.ts'
import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { MetricCode } from '../../generated/graphql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import type { CategoryTopic } from '../../i18n/sentence-parts.ts'
import { BlockRow } from '../../sections/block-row.tsx'
import { Section } from '../../sections/section.tsx'

const assistanceSectionFragment = graphql(`
  fragment AssistanceSection_kpi on Kpi {
    metric {
      code
    }
    ...CategoryBlock_kpi
    ...PeriodBlock_kpi
    breakdown(by: ASSISTANCE_TYPE) {
      ...ShownCells_set
    }
  }
`)

interface AssistanceSectionProps {
  readonly kpis: readonly FragmentType<typeof assistanceSectionFragment>[]
}

/** Persons, families and services: each unit has charts of its own. */
export function AssistanceSection({ kpis }: AssistanceSectionProps) {
  const { blocks } = useMessages()
  return (
    <Section inTurn title={blocks.assistance} intro={blocks.assistanceIntro}>
      {readFragment(assistanceSectionFragment, kpis).map((kpi) => (
        <BlockRow key={kpi.metric.code}>
          <CategoryBlock
            kpi={kpi}
            cells={kpi.breakdown}
            dimension="ASSISTANCE_TYPE"
            by={blocks.byType}
            titleOf={(finding) => blocks.titles.byCategory(finding, topicOf(kpi.metric.code))}
          />
          {isRecorded(shownCells(kpi.breakdown).total) && <PeriodBlock kpi={kpi} />}
        </BlockRow>
      ))}
    </Section>
  )
}

function topicOf(metric: MetricCode): CategoryTopic {
  return metric === 'SERVICES_DELIVERED' ? 'SERVICE' : 'HELP'
}
