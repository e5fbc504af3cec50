import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { Basis } from '../generated/graphql.ts'
import { list } from '../i18n/list.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import css from './records.module.css'

export const recordFactsFragment = graphql(`
  fragment RecordFacts_record on CouncilRecord {
    councilRoleLabel(locale: $locale)
    note
    date {
      label(locale: $locale)
      precision
      basis
      note
    }
    regions {
      basis
      region {
        id
        name(locale: $locale)
      }
    }
  }
`)

/** When, where and in which role of the council; what was inferred or assumed says so. */
export function RecordFacts(props: { readonly record: FragmentType<typeof recordFactsFragment> }) {
  const { councilRoleLabel, note, date, regions } = readFragment(recordFactsFragment, props.record)
  const { records } = useMessages()
  const locale = useLocale()
  const withBasis = (text: string, basis: Basis) =>
    basis === 'STATED' ? text : `${text} (${records.basis[basis]})`
  const when = date.precision === 'NONE' ? records.notDated : withBasis(date.label, date.basis)
  const places = regions.map(({ region, basis }) => withBasis(region.name, basis))
  return (
    <dl className={css.facts}>
      <dt>{records.date}</dt>
      <dd>
        {when}
        {date.note !== null && <span className={css.note}>{date.note}</span>}
      </dd>
      <dt>{records.place}</dt>
      <dd>{places.length === 0 ? records.notLocated : list(locale, places)}</dd>
      <dt>{records.role}</dt>
      <dd>{councilRoleLabel}</dd>
      {note !== null && (
        <>
          <dt>{records.note}</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  )
}
