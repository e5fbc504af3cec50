import { CategoryBlock } from '../../blocks/category-block.tsx'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { BlockRow } from '../../sections/block-row.tsx'
import { useProposalsWords } from './words.ts'

const subjectBlocksFragment = graphql(`
  fragment SubjectBlocks_kpi on Kpi {
    ...CategoryBlock_kpi
    themes: breakdown(by: PROPOSAL_THEME) {
      ...ShownCells_set
    }
    directions: breakdown(by: PROPOSAL_DIRECTION) {
      ...ShownCells_set
    }
  }
`)

/** What the proposals are about, and what they want to change. */
export function SubjectBlocks(props: { readonly kpi: FragmentType<typeof subjectBlocksFragment> }) {
  const kpi = readFragment(subjectBlocksFragment, props.kpi)
  const { blocks } = useMessages()
  const words = useProposalsWords()
  return (
    <BlockRow>
      <CategoryBlock
        kpi={kpi}
        cells={kpi.themes}
        dimension="PROPOSAL_THEME"
        by={words.byTheme}
        titleOf={(finding) =>
          finding.kind === 'UNPLACED'
            ? words.noTheme(finding.total.full)
            : blocks.titles.byCategory(finding, 'THEME')
        }
      />
      <CategoryBlock
        kpi={kpi}
        cells={kpi.directions}
        dimension="PROPOSAL_DIRECTION"
        by={words.byDirection}
        titleOf={(finding) =>
          finding.kind === 'UNPLACED'
            ? words.noDirection(finding.total.full)
            : blocks.titles.byCategory(finding, 'DIRECTION')
        }
      />
    </BlockRow>
  )
}
