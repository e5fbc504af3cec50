import { CategoryBlock } from '../../blocks/category-block.tsx'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { usePressWords } from './words.ts'

const outletBlockFragment = graphql(`
  fragment OutletBlock_kpi on Kpi {
    ...CategoryBlock_kpi
    breakdown(by: CHANNEL) {
      ...ShownCells_set
    }
  }
`)

/** Publications by outlet. */
export function OutletBlock(props: { readonly kpi: FragmentType<typeof outletBlockFragment> }) {
  const kpi = readFragment(outletBlockFragment, props.kpi)
  const { byOutlet, outletColumn, outletTitle } = usePressWords()
  return (
    <CategoryBlock
      kpi={kpi}
      cells={kpi.breakdown}
      dimension="CHANNEL"
      by={byOutlet}
      column={outletColumn}
      titleOf={outletTitle}
    />
  )
}
