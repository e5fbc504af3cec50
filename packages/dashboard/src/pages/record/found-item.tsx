import { Link, useSearch } from 'wouter'
import { recordListPath } from '../../address/record-path.ts'
import { regionPath } from '../../address/region-path.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { FoundItem_HitFragment } from '../../generated/graphql.ts'
import { RecordLink } from '../../records/record-link.tsx'
import css from './record.module.css'
import { useRecordWords } from './words.ts'

const foundItemFragment = graphql(`
  fragment FoundItem_hit on SearchHit {
    kind
    title
    item {
      __typename
      ... on CouncilRecord {
        id
        councilRoleLabel(locale: $locale)
        date {
          label(locale: $locale)
        }
      }
      ... on Source {
        id
        publisher
      }
      ... on Region {
        id
        code
      }
      ... on Channel {
        id
        key
        kindLabel(locale: $locale)
      }
    }
  }
`)

/** One thing that was found: what it is, by which name, and the way to it where it has a page or a list. */
export function FoundItem(props: { readonly hit: FragmentType<typeof foundItemFragment> }) {
  const { kind, title, item } = readFragment(foundItemFragment, props.hit)
  const words = useRecordWords()
  return (
    <li className={css.hit}>
      <span className={css.hint}>{words.hits[kind]}</span>
      <span>{item === null ? title : <FoundLink title={title} item={item} />}</span>
      <span className={css.hint}>{item === null ? null : toldOf(item)}</span>
    </li>
  )
}

type Item = NonNullable<FoundItem_HitFragment['item']>

function FoundLink({ title, item }: { readonly title: string; readonly item: Item }) {
  const search = useSearch()
  switch (item.__typename) {
    case 'Meeting':
    case 'Proposal':
    case 'PressItem':
    case 'ReportedTotal':
    case 'Project':
    case 'Agreement':
    case 'Source':
      return <RecordLink record={item}>{title}</RecordLink>
    case 'Region':
      return <Link href={regionPath(item.code, search)}>{title}</Link>
    case 'Channel':
      return <Link href={recordListPath('press', search, { channel: item.key, period: null })}>{title}</Link>
    case 'Organization':
    case 'Person':
      return title
  }
}

function toldOf(item: Item): string | null {
  switch (item.__typename) {
    case 'Meeting':
    case 'Proposal':
    case 'PressItem':
    case 'ReportedTotal':
    case 'Project':
    case 'Agreement':
      return `${item.date.label} · ${item.councilRoleLabel}`
    case 'Source':
      return item.publisher
    case 'Channel':
      return item.kindLabel
    case 'Organization':
    case 'Person':
    case 'Region':
      return null
  }
}
