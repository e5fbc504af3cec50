import { Link, useSearch } from 'wouter'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { RecordFeeds_RecordFragment } from '../../generated/graphql.ts'
import { Section } from '../../sections/section.tsx'
import { figurePath } from './figure-path.ts'
import css from './one-record.module.css'
import { useOneRecordWords } from './words.ts'

const recordFeedsFragment = graphql(`
  fragment RecordFeeds_record on CouncilRecord {
    feeds {
      metric {
        code
        label(locale: $locale)
      }
      counted
      reason
      amount {
        displayWithUnit(locale: $locale)
      }
      dated
      periods {
        code
        label(locale: $locale)
      }
    }
  }
`)

type Feed = RecordFeeds_RecordFragment['feeds'][number]

/** The figures that count the record, with the ways to them, and why others do not. */
export function RecordFeeds(props: { readonly record: FragmentType<typeof recordFeedsFragment> }) {
  const { feeds } = readFragment(recordFeedsFragment, props.record)
  const words = useOneRecordWords()
  const counted = feeds.filter((feed) => feed.counted)
  const others = feeds.filter((feed) => !feed.counted)
  if (feeds.length === 0) return null
  return (
    <Section title={counted.length === 0 ? words.feedsNone : words.feeds}>
      {counted.length > 0 && (
        <ul className={css.feeds}>
          {counted.map((feed) => (
            <li key={feed.metric.code} className={css.feed}>
              <h3>{feed.metric.label}</h3>
              {feed.amount && <p>{words.adds(feed.amount.displayWithUnit)}</p>}
              <FigureLinks feed={feed} />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details className={css.others} open={counted.length === 0}>
          <summary>{words.notCounted}</summary>
          <dl className={css.reasons}>
            {others.map(({ metric, reason }) => (
              <div key={metric.code}>
                <dt>{metric.label}</dt>
                <dd>{reason && words.reasons[reason]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Section>
  )
}

/** The periods that count it; where it is not dated, the place where such records stand. */
function FigureLinks({ feed: { metric, dated, periods } }: { readonly feed: Feed }) {
  const search = useSearch()
  const words = useOneRecordWords()
  if (periods.length === 0) {
    return (
      <p>
        <Link href={figurePath(metric.code, null, search)}>{dated ? words.inAllTime : words.notDated}</Link>
      </p>
    )
  }
  return (
    <ul className={css.periods}>
      {periods.map(({ code, label }) => (
        <li key={code}>
          <Link href={figurePath(metric.code, code, search)}>{label}</Link>
        </li>
      ))}
    </ul>
  )
}
