import { formatNumber } from '@council-outcomes/figures'
import { Link, useLocation, useSearch } from 'wouter'
import controls from '../../controls/controls.module.css'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { firstRow } from './first-row.ts'
import { useListAddress } from './list-address.ts'
import { PAGE_SIZE } from './list-question.ts'
import { listTurnsFragment } from './list-view.ts'
import css from './record.module.css'
import { useRecordWords } from './words.ts'

interface ListTurnsProps {
  readonly turns: FragmentType<typeof listTurnsFragment>
  /** How many lines the page has. */
  readonly shown: number
  /** How many the list has; null where there are too many to count, or pages do not say where they begin. */
  readonly fitting: number | null
}

/** The ways to the next page of a list and back, and which lines this one has; each page has an address. */
export function ListTurns({ turns, shown, fitting }: ListTurnsProps) {
  const info = readFragment(listTurnsFragment, turns)
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = info
  const words = useRecordWords()
  const locale = useLocale()
  const [{ row }] = useListAddress()
  const [path] = useLocation()
  const search = useSearch()
  const from = firstRow({ ...info, shown, fitting, asked: row })
  const turned = (key: 'after' | 'before', cursor: string, start: number | null) => {
    const address = new URLSearchParams(search)
    for (const old of ['after', 'before', 'row']) address.delete(old)
    address.set(key, cursor)
    if (start !== null) address.set('row', String(start))
    return `${path}?${address}`
  }
  if (!hasPreviousPage && !hasNextPage) return null
  const number = (value: number) => formatNumber(value, locale)
  return (
    <nav className={css.turns} aria-label={words.turns}>
      {hasPreviousPage && startCursor != null && (
        <Link
          className={controls.quiet}
          href={turned('before', startCursor, from && Math.max(1, from - PAGE_SIZE))}
        >
          {words.previous}
        </Link>
      )}
      {from !== null && fitting !== null && (
        <span>{words.span(number(from), number(from + shown - 1), number(fitting))}</span>
      )}
      {hasNextPage && endCursor != null && (
        <Link className={controls.quiet} href={turned('after', endCursor, from && from + shown)}>
          {words.next}
        </Link>
      )}
    </nav>
  )
}
