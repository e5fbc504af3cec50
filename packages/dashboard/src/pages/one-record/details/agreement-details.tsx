import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import { list } from '../../../i18n/list.ts'
import { useLocale } from '../../../i18n/locale.tsx'
import { useOneRecordWords } from '../words.ts'
import { FactList } from './fact-list.tsx'

const agreementDetailsFragment = graphql(`
  fragment AgreementDetails_agreement on Agreement {
    parties {
      id
      name(locale: $locale)
    }
  }
`)

/** Who signed it. */
export function AgreementDetails(props: {
  readonly agreement: FragmentType<typeof agreementDetailsFragment>
}) {
  const { parties } = readFragment(agreementDetailsFragment, props.agreement)
  const words = useOneRecordWords()
  const names = parties.map(({ name }) => name)
  return <FactList facts={[[words.parties, list(useLocale(), names)]]} />
}
