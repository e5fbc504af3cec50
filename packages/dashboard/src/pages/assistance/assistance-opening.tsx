import { bySize } from '../../figures/finding.ts'
import { type ShownCell, shownCells } from '../../figures/shown-cells.ts'
import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { AssistanceOpening_KpiFragment, MetricCode } from '../../generated/graphql.ts'
import { unbroken } from '../../i18n/unbroken.ts'
import { useWhen } from '../../scope/use-when.ts'
import { PageOpening } from '../page-opening.tsx'
import css from './assistance.module.css'
import type { Helped } from './helped.ts'
import { useAssistanceWords } from './words.ts'

const assistanceOpeningFragment = graphql(`
  fragment AssistanceOpening_kpi on Kpi {
    metric {
      code
    }
    breakdown(by: ASSISTANCE_TYPE) {
      ...ShownCells_set
    }
  }
`)

interface AssistanceOpeningProps {
  readonly kpis: readonly FragmentType<typeof assistanceOpeningFragment>[]
}

/** Who was helped, in persons and in families, and with what; what nobody recorded is left out. */
export function AssistanceOpening(props: AssistanceOpeningProps) {
  const kpis = readFragment(assistanceOpeningFragment, props.kpis)
  const words = useAssistanceWords()
  const when = useWhen()
  const helped = (code: MetricCode) => helpedOf(kpis.find(({ metric }) => metric.code === code))
  const [persons, families] = [helped('PERSONS_ASSISTED'), helped('FAMILIES_ASSISTED')]
  if (persons === null && families === null) return <PageOpening answer={words.nothing(when)} />
  const kinds = words.kinds({ persons, families })
  return (
    <PageOpening answer={words.answer(when, { persons, families })}>
      {kinds !== '' && <p className={css.kinds}>{unbroken(kinds)}</p>}
    </PageOpening>
  )
}

function helpedOf(kpi: AssistanceOpening_KpiFragment | undefined): Helped | null {
  if (kpi === undefined) return null
  const { cells, rest, total } = shownCells(kpi.breakdown)
  if (!isRecorded(total)) return null
  const kinds = cells.filter(({ figure }) => figure.state === 'REPORTED').toSorted(bySize)
  const isWhole = kinds.length === 1 && rest.length === 0
  return {
    figure: total.displayWithUnit,
    kinds: kinds.slice(0, NAMED).map((kind) => named(kind, isWhole)),
    more: kinds.length > NAMED,
  }
}

/** The figure of the only kind is that of the whole, which the sentence says already. */
function named({ member, figure }: ShownCell, isWhole: boolean) {
  return { label: member.label, figure: isWhole ? null : figure.displayWithUnit }
}

const NAMED = 3
