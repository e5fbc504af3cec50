import { calendarDate, displayDate } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { Cited } from '../../records/cited.tsx'
import css from './council.module.css'
import { spanDays } from './span-days.ts'
import { useCouncilWords } from './words.ts'

const instrumentItemFragment = graphql(`
  fragment InstrumentItem_instrument on LegalInstrument {
    title
    kind
    number
    adoptedOn
    inForceFrom
    inForceTo
    facts
    note
    citations {
      ...SourceList_citation
    }
  }
`)

/** One law, decree or plan: what it is, when it was adopted and in force, and what it says that matters here. */
export function InstrumentItem(props: { readonly instrument: FragmentType<typeof instrumentItemFragment> }) {
  const { title, kind, number, adoptedOn, inForceFrom, inForceTo, facts, note, citations } = readFragment(
    instrumentItemFragment,
    props.instrument,
  )
  const words = useCouncilWords()
  const locale = useLocale()
  const isForceKnown = inForceFrom !== null || inForceTo !== null
  return (
    <>
      <h3 className={css.title}>{title}</h3>
      <dl className={css.facts}>
        <dt>{words.instrument.kind}</dt>
        <dd>{words.kinds[kind]}</dd>
        {number !== null && (
          <>
            <dt>{words.instrument.number}</dt>
            <dd>{number}</dd>
          </>
        )}
        <dt>{words.instrument.adopted}</dt>
        <dd>
          {adoptedOn === null ? words.instrument.dayUnknown : displayDate(calendarDate(adoptedOn), locale)}
        </dd>
        {isForceKnown && (
          <>
            <dt>{words.instrument.inForce}</dt>
            <dd>{spanDays(inForceFrom, inForceTo, locale)}</dd>
          </>
        )}
      </dl>
      {facts.length > 0 && (
        <ul className={css.points}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {note !== null && <p className={css.note}>{note}</p>}
      <Cited citations={citations} />
    </>
  )
}
