import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { Cited } from '../../records/cited.tsx'
import css from './council.module.css'
import { spanDays } from './span-days.ts'

const workingBodyItemFragment = graphql(`
  fragment WorkingBodyItem_body on WorkingBody {
    name(locale: $locale)
    from
    to
    note
    citations {
      ...SourceList_citation
    }
  }
`)

/** One commission or working group, and for how long it existed. */
export function WorkingBodyItem(props: { readonly body: FragmentType<typeof workingBodyItemFragment> }) {
  const body = readFragment(workingBodyItemFragment, props.body)
  const { records } = useMessages()
  const locale = useLocale()
  const isDated = body.from !== null || body.to !== null
  return (
    <>
      <h3 className={css.title}>{body.name}</h3>
      <p className={css.soft}>{isDated ? spanDays(body.from, body.to, locale) : records.notDated}</p>
      {body.note !== null && <p className={css.note}>{body.note}</p>}
      <Cited citations={body.citations} />
    </>
  )
}
