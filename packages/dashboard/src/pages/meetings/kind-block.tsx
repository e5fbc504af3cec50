import { CategoryBlock } from '../../blocks/category-block.tsx'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import type { CategoryTopic } from '../../i18n/sentence-parts.ts'

const kindBlockFragment = graphql(`
  fragment KindBlock_kpi on Kpi {
    ...CategoryBlock_kpi
    breakdown(by: MEETING_KIND) {
      ...ShownCells_set
    }
  }
`)

interface KindBlockProps {
  readonly kpi: FragmentType<typeof kindBlockFragment>
  readonly topic: CategoryTopic
}

/** One figure by kind of event. */
export function KindBlock({ topic, ...props }: KindBlockProps) {
  const kpi = readFragment(kindBlockFragment, props.kpi)
  const { blocks } = useMessages()
  return (
    <CategoryBlock
      kpi={kpi}
      cells={kpi.breakdown}
      dimension="MEETING_KIND"
      by={blocks.byKind}
      titleOf={(finding) => blocks.titles.byCategory(finding, topic)}
    />
  )
}
