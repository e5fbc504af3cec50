import { calendarDate, displayDate, formatNumber } from '@council-outcomes/figures'
import controls from '../controls/controls.module.css'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { BlockNotes_KpiFragment } from '../generated/graphql.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import { useScope } from '../scope/scope.ts'
import css from './blocks.module.css'

export const blockNotesFragment = graphql(`
  fragment BlockNotes_kpi on Kpi {
    metric {
      code
      version
    }
    straddling {
      count
      figure {
        displayWithUnit(locale: $locale)
      }
    }
    conflicts {
      stated {
        displayWithUnit(locale: $locale)
      }
      recorded {
        displayWithUnit(locale: $locale)
      }
    }
    sources(first: 4) {
      id
      publisher
    }
  }
`)

/** The last lines of a block: where the figures come from, of when they are, and what is left out. */
export function BlockNotes({ kpi }: { readonly kpi: FragmentType<typeof blockNotesFragment> }) {
  const { metric, straddling, conflicts, sources } = readFragment(blockNotesFragment, kpi)
  const { blocks, headline } = useMessages()
  const locale = useLocale()
  const { council, open } = useScope()
  return (
    <footer className={css.notes}>
      {conflicts.map(({ stated, recorded }) => (
        <p key={stated.displayWithUnit} className={css.conflict}>
          {blocks.conflict(stated.displayWithUnit, recorded.displayWithUnit)}
        </p>
      ))}
      {straddling.count > 0 && (
        <p>
          <button
            type="button"
            className={controls.link}
            onClick={() => open({ kind: 'STRADDLING', metric: metric.code })}
          >
            {blocks.straddling(
              blocks.records(straddling.count, formatNumber(straddling.count, locale)),
              straddling.figure.displayWithUnit,
            )}
          </button>
        </p>
      )}
      <p>
        {sources.length > 0 && `${blocks.sources(publishers(sources, blocks.andMore))} `}
        {headline.asOf(displayDate(calendarDate(council.today), locale))}{' '}
        {blocks.definition(formatNumber(metric.version, locale))} {blocks.notShown}
      </p>
    </footer>
  )
}

const NAMED = 3

function publishers(sources: BlockNotes_KpiFragment['sources'], andMore: string): readonly string[] {
  const names = [...new Set(sources.slice(0, NAMED).map(({ publisher }) => publisher))]
  return sources.length > NAMED ? [...names, andMore] : names
}
