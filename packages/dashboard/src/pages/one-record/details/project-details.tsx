import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import { useOneRecordWords } from '../words.ts'
import { FactList } from './fact-list.tsx'
import { relatedList } from './related.tsx'

const projectDetailsFragment = graphql(`
  fragment ProjectDetails_project on Project {
    organization {
      id
      name(locale: $locale)
    }
    assistance(first: 50) {
      ...Related_record
    }
  }
`)

/** Whose project it is, and the help that belongs to it. */
export function ProjectDetails(props: { readonly project: FragmentType<typeof projectDetailsFragment> }) {
  const { organization, assistance } = readFragment(projectDetailsFragment, props.project)
  const words = useOneRecordWords()
  return (
    <FactList
      facts={[
        [words.organization, organization?.name],
        [words.help, relatedList(assistance)],
      ]}
    />
  )
}
