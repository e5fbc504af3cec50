import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import { useOneRecordWords } from '../words.ts'
import { FactList } from './fact-list.tsx'

const projectDetailsFragment = graphql(`
  fragment ProjectDetails_project on Project {
    organization {
      id
      name(locale: $locale)
    }
  }
`)

/** Whose project it is. */
export function ProjectDetails(props: { readonly project: FragmentType<typeof projectDetailsFragment> }) {
  const { organization } = readFragment(projectDetailsFragment, props.project)
  const words = useOneRecordWords()
  return <FactList facts={[[words.organization, organization?.name]]} />
}
