import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { MetricCode } from '../../generated/graphql.ts'
import { useMessages } from '../../i18n/locale.tsx'
import { useWhen } from '../../scope/use-when.ts'
import { PageOpening } from '../page-opening.tsx'
import { usePressWords } from './words.ts'

const pressOpeningFragment = graphql(`
  fragment PressOpening_kpi on Kpi {
    metric {
      code
    }
    figure {
      state
      displayWithUnit(locale: $locale)
    }
  }
`)

interface PressOpeningProps {
  readonly kpis: readonly FragmentType<typeof pressOpeningFragment>[]
  /** The most frequent first. */
  readonly partners: readonly { readonly name: string }[]
}

/** Who wrote about the council, and what it did with others; what nobody recorded is said to be missing. */
export function PressOpening(props: PressOpeningProps) {
  const kpis = readFragment(pressOpeningFragment, props.kpis)
  const { wroteAbout, workedAlong } = usePressWords()
  const { blocks } = useMessages()
  const when = useWhen()
  const fact = (code: MetricCode) => {
    const figure = kpis.find(({ metric }) => metric.code === code)?.figure
    return figure !== undefined && isRecorded(figure) ? figure.displayWithUnit : null
  }
  const wrote = wroteAbout(when, fact('PRESS_OUTLETS'), fact('PRESS_PUBLICATIONS'))
  const names = props.partners.slice(0, NAMED).map(({ name }) => name)
  const along = workedAlong(
    props.partners.length > NAMED ? [...names, blocks.andMore] : names,
    [fact('AGREEMENTS_SIGNED'), fact('PROJECTS_RUNNING')].filter((known) => known !== null),
  )
  return <PageOpening answer={`${wrote} ${along}`} />
}

const NAMED = 3
