import { formatNumber } from '@council-outcomes/figures'
import type { MetricsQuery } from '../../generated/graphql.ts'
import { useLocale } from '../../i18n/locale.tsx'
import { PageHeading } from '../../navigation/page-heading.tsx'
import pages from '../pages.module.css'
import { MetricEntry } from './metric-entry.tsx'
import css from './metrics.module.css'
import { useMetricsWords } from './words.ts'

/** What each figure of the product means. */
export function MetricsPage({ data }: { readonly data: MetricsQuery }) {
  const words = useMetricsWords()
  const locale = useLocale()
  const { metrics } = data
  const additive = metrics.filter((metric) => metric.additive)
  return (
    <>
      <header className={pages.opening}>
        <PageHeading>
          {words.answer(formatNumber(metrics.length, locale), formatNumber(additive.length, locale))}
        </PageHeading>
        <p className={css.intro}>{words.intro}</p>
      </header>
      <div className={css.entries}>
        {metrics.map((metric) => (
          <MetricEntry key={metric.code} metric={metric} />
        ))}
      </div>
    </>
  )
}
