import { formatNumber } from '@council-outcomes/figures'
import { useLocale } from '../../i18n/locale.tsx'
import { CardList } from '../../sections/card-list.tsx'
import { useCut } from '../../sections/use-cut.ts'
import type { Partner } from './partners-of.ts'
import css from './press.module.css'
import { usePressWords } from './words.ts'

interface PartnerListProps {
  readonly partners: readonly Partner[]
  /** The events that the partners were found at, out of how many. */
  readonly events: { readonly nodes: readonly unknown[]; readonly totalCount: number | null }
}

/** The organizations that worked along at events, and at which. */
export function PartnerList({ partners, events }: PartnerListProps) {
  const words = usePressWords()
  const locale = useLocale()
  const intro = useCut(words.partners.intro, events, words.newestEvents)
  return (
    <CardList {...words.partners} intro={intro} items={partners}>
      {({ name, kind, events }) => (
        <>
          <h3 className={css.title}>{name}</h3>
          <p className={css.soft}>{words.organizationKinds[kind]}</p>
          <ul className={css.events}>
            {events.slice(0, NAMED).map((event) => (
              <li key={event.id}>{event.title}</li>
            ))}
          </ul>
          {events.length > NAMED && (
            <p className={css.soft}>{words.moreEvents(formatNumber(events.length - NAMED, locale))}</p>
          )}
        </>
      )}
    </CardList>
  )
}

const NAMED = 3
