import { displayDate, displayPeriod, type Locale, todayIn } from '@council-outcomes/figures'
import { metricOf } from '../catalogue/catalogue.ts'
import type { AnalysisQuestion } from '../question/analysis.ts'
import type { Snapshot } from '../store/snapshot.ts'
import type { Names } from './describe-question.ts'
import { joined } from './joined.ts'

interface Cited {
  readonly council: string
  readonly metrics: readonly string[]
  readonly where: string | null
  readonly when: string
  readonly day: string
  readonly version: string
}

/** How to name an answer in a text of one's own: whose figures, which, where, when, and as of which day. */
export function citation(
  { metrics, period, region }: Pick<AnalysisQuestion, 'metrics' | 'period' | 'region'>,
  { council, regions }: Names,
  { asOf, version }: Pick<Snapshot, 'asOf' | 'version'>,
  locale: Locale,
): string {
  const term = council.terms.find(({ key }) => period.kind === 'TERM' && key === period.code)
  const days = displayPeriod(period, locale)
  return CITATION[locale]({
    council: council.name[locale],
    metrics: metrics.map((metric) => metricOf(metric).label[locale]),
    where: region === null ? null : regions.find(region).label[locale],
    when: term === undefined ? days : `${term.name[locale]} (${days})`,
    day: displayDate(todayIn(council.timeZone, asOf), locale),
    version,
  })
}

const CITATION: Readonly<Record<Locale, (cited: Cited) => string>> = {
  en: ({ day, version, ...what }) =>
    `${subject(what, 'and')}. Council Outcomes, as of ${day}, data version ${version}.`,
  az: ({ day, version, ...what }) =>
    `${subject(what, 'və')}. Council Outcomes, ${day} tarixinə olan məlumat, versiya ${version}.`,
  ru: ({ day, version, ...what }) =>
    `${subject(what, 'и')}. Council Outcomes, по состоянию на ${day}, версия данных ${version}.`,
}

function subject({ council, metrics, where, when }: Omit<Cited, 'day' | 'version'>, and: string): string {
  return `${council}: ${joined(metrics, and)}, ${where === null ? '' : `${where}, `}${when}`
}
