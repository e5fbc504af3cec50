import { formatNumber, unitName } from '@council-outcomes/figures'
import { Fragment, useId } from 'react'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import { list } from '../../i18n/list.ts'
import { useLocale } from '../../i18n/locale.tsx'
import css from './metrics.module.css'
import { useMetricsWords } from './words.ts'

const metricEntryFragment = graphql(`
  fragment MetricEntry_metric on Metric {
    code
    label(locale: $locale)
    definition(locale: $locale)
    unit
    additive
    dimensions
    direction
    version
  }
`)

/** One figure of the catalogue: what is counted, in what, and by what it can be split. */
export function MetricEntry(props: { readonly metric: FragmentType<typeof metricEntryFragment> }) {
  const { code, label, definition, unit, additive, dimensions, direction, version } = readFragment(
    metricEntryFragment,
    props.metric,
  )
  const words = useMetricsWords()
  const locale = useLocale()
  const id = useId()
  const axes = [...words.always, ...dimensions.map((dimension) => words.names[dimension])]
  return (
    <article className={css.entry} id={code} aria-labelledby={id}>
      <h2 id={id} className={css.label}>
        {label}
      </h2>
      <p>{definition}</p>
      <dl className={css.facts}>
        <dt>{words.unit}</dt>
        <dd>{unitName(unit, locale)}</dd>
        <dt>{words.parts}</dt>
        <dd>{additive ? words.additive : words.notAdditive}</dd>
        <dt>{words.dimensions}</dt>
        <dd>{list(locale, axes)}</dd>
        <dt>{words.direction}</dt>
        <dd>{words.directions[direction]}</dd>
        <dt>{words.version}</dt>
        <dd>{formatNumber(version, locale)}</dd>
        <dt>{words.code}</dt>
        <dd>
          <code lang="en">
            {code.split(/(?<=_)/).map((word) => (
              <Fragment key={word}>
                {word}
                <wbr />
              </Fragment>
            ))}
          </code>
        </dd>
      </dl>
    </article>
  )
}
