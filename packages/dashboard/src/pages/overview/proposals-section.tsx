import { CategoryBlock } from '../../blocks/category-block.tsx'
import { PeriodBlock } from '../../blocks/period-block.tsx'
import { shownCells } from '../../figures/shown-cells.ts'
import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import type { Finding } from '../../i18n/sentence-parts.ts'
import { BlockRow } from '../../sections/block-row.tsx'
import { Section } from '../../sections/section.tsx'

export const proposalsSectionFragment = graphql(`
  fragment ProposalsSection_kpi on Kpi {
    ...CategoryBlock_kpi
    ...PeriodBlock_kpi
    breakdown(by: PROPOSAL_STATUS) {
      ...ShownCells_set
    }
  }
`)

export function ProposalsSection(props: { readonly kpi: FragmentType<typeof proposalsSectionFragment> }) {
  const { blocks } = useMessages()
  const kpi = readFragment(proposalsSectionFragment, props.kpi)
  const { cells, total } = shownCells(kpi.breakdown)
  const recorded = cells.filter(({ figure }) => isRecorded(figure))
  const outcomeUnknown = recorded.length > 0 && recorded.every(({ member }) => member.code === 'UNKNOWN')
  const titleOf = (finding: Finding) =>
    outcomeUnknown && finding.kind !== 'NOTHING'
      ? blocks.titles.outcomeUnknown(finding.total)
      : blocks.titles.byCategory(finding, 'STATUS')
  return (
    <Section inTurn title={blocks.proposals}>
      <BlockRow>
        <CategoryBlock
          kpi={kpi}
          cells={kpi.breakdown}
          dimension="PROPOSAL_STATUS"
          by={blocks.byStatus}
          titleOf={titleOf}
        />
        {isRecorded(total) && <PeriodBlock kpi={kpi} />}
      </BlockRow>
    </Section>
  )
}
