import { CategoryBlock } from '../../blocks/category-block.tsx'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useMessages } from '../../i18n/locale.tsx'

const typeBlockFragment = graphql(`
  fragment TypeBlock_kpi on Kpi {
    ...CategoryBlock_kpi
    breakdown(by: ASSISTANCE_TYPE) {
      ...ShownCells_set
    }
  }
`)

/** One figure by type of help. */
export function TypeBlock(props: { readonly kpi: FragmentType<typeof typeBlockFragment> }) {
  const kpi = readFragment(typeBlockFragment, props.kpi)
  const { blocks } = useMessages()
  return (
    <CategoryBlock
      kpi={kpi}
      cells={kpi.breakdown}
      dimension="ASSISTANCE_TYPE"
      by={blocks.byType}
      titleOf={(finding) => blocks.titles.byCategory(finding, 'HELP')}
    />
  )
}
