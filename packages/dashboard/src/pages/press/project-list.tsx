import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { Cited } from '../../records/cited.tsx'
import { RecordFacts } from '../../records/record-facts.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { WholeListLink } from '../../records/whole-list-link.tsx'
import { CardList } from '../../sections/card-list.tsx'
import { useCut } from '../../sections/use-cut.ts'
import css from './press.module.css'
import { TAKING_PART } from './taking-part.ts'
import { usePressWords } from './words.ts'

const projectListFragment = graphql(`
  fragment ProjectList_connection on ProjectConnection {
    totalCount
    nodes {
      __typename
      id
      title
      organization {
        id
        name(locale: $locale)
      }
      ...RecordFacts_record
      citations {
        ...SourceList_citation
      }
    }
  }
`)

/** The projects of other organizations with the council, and whose they are, the newest first. */
export function ProjectList(props: { readonly ran: FragmentType<typeof projectListFragment> }) {
  const ran = readFragment(projectListFragment, props.ran)
  const words = usePressWords()
  const intro = useCut(words.projects.intro, ran, words.newest)
  return (
    <CardList
      {...words.projects}
      intro={intro}
      items={ran.nodes}
      whole={<WholeListLink list={ran} kind="projects" filters={{ role: TAKING_PART }} anywhere />}
    >
      {(project) => (
        <>
          <h3 className={css.title}>
            <RecordLink record={project}>{project.title}</RecordLink>
          </h3>
          {project.organization !== null && <p>{project.organization.name}</p>}
          <RecordFacts record={project} />
          <Cited citations={project.citations} />
        </>
      )}
    </CardList>
  )
}
