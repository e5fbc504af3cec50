import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { Section } from '../../sections/section.tsx'
import { countWords } from './count-words.ts'
import { FoundItem } from './found-item.tsx'
import { ListTurns } from './list-turns.tsx'
import css from './record.module.css'
import { useRecordWords } from './words.ts'

const foundThingsFragment = graphql(`
  fragment FoundThings_search on SearchConnection {
    totalCount
    pageInfo {
      ...ListTurns_info
    }
    edges {
      cursor
      node {
        ...FoundItem_hit
      }
    }
  }
`)

interface FoundThingsProps {
  readonly text: string
  readonly found: FragmentType<typeof foundThingsFragment>
}

/** What is called like the words that the reader looks for, the best first. */
export function FoundThings({ text, found }: FoundThingsProps) {
  const { totalCount, pageInfo, edges } = readFragment(foundThingsFragment, found)
  const words = useRecordWords()
  const locale = useLocale()
  if (totalCount === 0)
    return (
      <Section title={words.notFound(text)}>
        <p>{words.notFoundHint}</p>
      </Section>
    )
  return (
    <Section title={words.found(countWords(totalCount, locale), text)}>
      <ol className={css.found}>
        {edges.map(({ cursor, node }) => (
          <FoundItem key={cursor} hit={node} />
        ))}
      </ol>
      <ListTurns turns={pageInfo} shown={edges.length} fitting={null} />
    </Section>
  )
}
