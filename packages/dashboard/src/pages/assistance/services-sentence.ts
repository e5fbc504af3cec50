import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { useAssistanceWords } from './words.ts'

const servicesSentenceFragment = graphql(`
  fragment ServicesSentence_kpi on Kpi {
    figure {
      state
      qualifier
      displayWithUnit(locale: $locale)
    }
  }
`)

type SentenceKpi = FragmentType<typeof servicesSentenceFragment>

/** How many services reached how many persons, and why the two differ; undefined where one of them is not recorded. */
export function useServicesSentence(services: SentenceKpi | undefined, persons: SentenceKpi | undefined) {
  const { servicesAgainstPersons } = useAssistanceWords()
  const given = readFragment(servicesSentenceFragment, services)?.figure
  const reached = readFragment(servicesSentenceFragment, persons)?.figure
  if (given === undefined || reached === undefined || !isRecorded(given) || !isRecorded(reached))
    return undefined
  const isRange = reached.qualifier === 'RANGE'
  return servicesAgainstPersons(given.displayWithUnit, reached.displayWithUnit, isRange)
}
