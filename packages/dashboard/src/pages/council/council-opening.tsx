import { calendarDate, displayDate } from '@council-outcomes/figures'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { OpeningLines } from '../opening-lines.tsx'
import { CouncilChoice } from './council-choice.tsx'
import { groundOf, seatsOf } from './council-facts.ts'
import { spanDays } from './span-days.ts'
import { useCouncilWords } from './words.ts'

const councilOpeningFragment = graphql(`
  fragment CouncilOpening_council on Council {
    key
    name(locale: $locale)
    synthetic
    today
    terms {
      id
      number
      name(locale: $locale)
      from
      to
      members {
        id
        role
        person {
          id
          name
        }
      }
    }
    legalInstruments(first: 50) {
      id
      role
      kind
      number
      adoptedOn
    }
  }
`)

/** Who sits there in the newest term on record, and on what ground. */
export function CouncilOpening(props: { readonly council: FragmentType<typeof councilOpeningFragment> }) {
  const council = readFragment(councilOpeningFragment, props.council)
  const words = useCouncilWords()
  const locale = useLocale()
  const term = council.terms.at(-1)
  const seats =
    term === undefined
      ? words.noTerm
      : words.seats(
          { number: term.number, name: term.name, days: spanDays(term.from, term.to, locale) },
          seatsOf(term.members),
        )
  const { law, others } = groundOf(council.legalInstruments)
  const ground =
    law === null
      ? words.noGround
      : words.ground(
          law.kind,
          law.number,
          law.adoptedOn === null ? null : displayDate(calendarDate(law.adoptedOn), locale),
          others,
        )
  return (
    <OpeningLines council={council} answer={`${seats} ${ground}`}>
      <CouncilChoice chosen={council.key} />
    </OpeningLines>
  )
}
