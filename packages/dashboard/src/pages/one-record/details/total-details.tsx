import { Link, useSearch } from 'wouter'
import { type RecordKind, recordListPath } from '../../../address/record-path.ts'
import { type FragmentType, readFragment } from '../../../generated/fragment-masking.ts'
import { graphql } from '../../../generated/gql.ts'
import type { CountedSubject } from '../../../generated/graphql.ts'
import { useOneRecordWords } from '../words.ts'
import { FactList } from './fact-list.tsx'
import { related, relatedList } from './related.tsx'

const totalDetailsFragment = graphql(`
  fragment TotalDetails_total on ReportedTotal {
    subject
    subjectLabel(locale: $locale)
    stated {
      displayWithUnit(locale: $locale)
    }
    meetingKind
    theme {
      id
      code
      name(locale: $locale)
    }
    direction
    helpType: type {
      id
      code
      name(locale: $locale)
    }
    group {
      id
      code
      name(locale: $locale)
    }
    term {
      id
      key
      name(locale: $locale)
    }
    scope: date {
      from
      to
    }
    sameAs {
      ...Related_record
    }
    otherReports(first: 20) {
      ...Related_record
    }
  }
`)

/** What a document states in sum, and the way to the records that may be among it. */
export function TotalDetails(props: { readonly total: FragmentType<typeof totalDetailsFragment> }) {
  const total = readFragment(totalDetailsFragment, props.total)
  const words = useOneRecordWords()
  const search = useSearch()
  const { from, to } = total.scope
  const days = from === null || to === null ? null : `${from}..${to}`
  const items = recordListPath(ITEMS[total.subject], search, {
    period: total.term?.key ?? days,
    region: null,
    kind: total.meetingKind,
    theme: total.theme?.code ?? null,
    direction: total.direction,
    type: total.helpType?.code ?? null,
    group: total.group?.code ?? null,
  })
  return (
    <FactList
      facts={[
        [words.stated, total.stated.displayWithUnit],
        [words.subject, total.subjectLabel],
        [words.term, total.term?.name],
        [words.theme, total.theme?.name],
        [words.type, total.helpType?.name],
        [words.group, total.group?.name],
        [
          words.items,
          <Link key="items" href={items}>
            {words.showItems}
          </Link>,
        ],
        [words.sameAs, related(total.sameAs)],
        [words.otherReports, relatedList(total.otherReports)],
      ]}
    />
  )
}

/** The lists of the single cases that a total can speak of. */
const ITEMS: Readonly<Record<CountedSubject, RecordKind>> = {
  MEETING: 'meetings',
  ATTENDANCE: 'meetings',
  PROPOSAL: 'proposals',
  ASSISTANCE: 'assistance',
  PUBLICATION: 'press',
  OUTLET: 'press',
}
