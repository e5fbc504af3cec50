import { Link, useLocation, useSearch } from 'wouter'
import controls from '../../controls/controls.module.css'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { listTurnsFragment } from './list-view.ts'
import css from './record.module.css'
import { useRecordWords } from './words.ts'

/** The ways to the next page of a list and back; each page has an address. */
export function ListTurns(props: { readonly turns: FragmentType<typeof listTurnsFragment> }) {
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = readFragment(
    listTurnsFragment,
    props.turns,
  )
  const words = useRecordWords()
  const [path] = useLocation()
  const search = useSearch()
  const turned = (key: 'after' | 'before', cursor: string) => {
    const address = new URLSearchParams(search)
    address.delete('after')
    address.delete('before')
    address.set(key, cursor)
    return `${path}?${address}`
  }
  if (!hasPreviousPage && !hasNextPage) return null
  return (
    <nav className={css.turns} aria-label={words.turns}>
      {hasPreviousPage && startCursor != null && (
        <Link className={controls.quiet} href={turned('before', startCursor)}>
          {words.previous}
        </Link>
      )}
      {hasNextPage && endCursor != null && (
        <Link className={controls.quiet} href={turned('after', endCursor)}>
          {words.next}
        </Link>
      )}
    </nav>
  )
}
