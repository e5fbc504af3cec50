import { useId } from 'react'
import { useQuestionAddress } from '../address/question-address.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import { useMessages } from '../i18n/locale.tsx'
import css from './cards.module.css'
import { KpiCard } from './kpi-card.tsx'

export const kpiCardsFragment = graphql(`
  fragment KpiCards_kpi on Kpi {
    metric {
      code
    }
    comparison {
      verdict
    }
    ...KpiCard_kpi
  }
`)

/** The figures in large, and a word where there is nothing to compare them with. */
export function KpiCards(props: { readonly kpis: readonly FragmentType<typeof kpiCardsFragment>[] }) {
  const kpis = readFragment(kpiCardsFragment, props.kpis)
  const [{ compare }] = useQuestionAddress()
  const { blocks } = useMessages()
  const id = useId()
  const alone = compare !== 'none' && kpis.every(({ comparison }) => comparison === null)
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {blocks.figures}
      </h2>
      <div className={css.cards}>
        {kpis.map((kpi) => (
          <KpiCard key={kpi.metric.code} kpi={kpi} />
        ))}
      </div>
      {alone && <p className={css.alone}>{blocks.nothingToCompare}</p>}
    </section>
  )
}
