import { calendarDate, displayDate } from '@council-outcomes/figures'
import { Link, useSearch } from 'wouter'
import { regionPath } from '../../address/region-path.ts'
import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import css from './region.module.css'
import { RegionLink } from './region-link.tsx'
import { useRegionWords } from './words.ts'

const regionFactsFragment = graphql(`
  fragment RegionFacts_region on Region {
    id
    code
    kind
    population {
      state
      display(locale: $locale)
    }
    populationOn
    groups {
      to
      region {
        id
        code
        kind
        name(locale: $locale)
      }
    }
  }
`)

/** What the region is, and the ways to what it belongs to and to what it can be compared with. */
export function RegionFacts(props: { readonly region: FragmentType<typeof regionFactsFragment> }) {
  const { code, kind, population, populationOn, groups } = readFragment(regionFactsFragment, props.region)
  const words = useRegionWords()
  const { filters } = useMessages()
  const locale = useLocale()
  const search = useSearch()
  const larger = groups.find(({ region, to }) => region.kind === 'ECONOMIC_REGION' && to === null)?.region
  const all = regionPath(null, search)
  return (
    <ul className={css.facts}>
      {larger && (
        <li>
          {words.economicRegion} <RegionLink code={larger.code}>{larger.name}</RegionLink>
        </li>
      )}
      {isRecorded(population) && populationOn !== null && (
        <li>{words.population(population.display, displayDate(calendarDate(populationOn), locale))}</li>
      )}
      {kind === 'ECONOMIC_REGION' && (
        <li>
          <Link href={`${all}${all.includes('?') ? '&' : '?'}one=${code}`}>{words.compare}</Link>
        </li>
      )}
      <li>
        <Link href={all}>{filters.wholeCountry}</Link>
      </li>
    </ul>
  )
}
