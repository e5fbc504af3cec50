import { displayPeriod } from '@council-outcomes/figures'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { useScope } from '../../scope/scope.ts'
import { PageOpening } from '../page-opening.tsx'
import css from './report.module.css'
import { ReportActions } from './report-actions.tsx'
import { countOf, type Figures } from './reported.ts'
import { useReportWords } from './words.ts'

/** What the report is of, and its answer in one sentence. */
export function ReportOpening({ figures }: { readonly figures: Figures }) {
  const { headline } = useMessages()
  const { title } = useReportWords()
  const locale = useLocale()
  const { period, term, periodName, region, place } = useScope()
  const words = { kind: period.kind, label: displayPeriod(period, locale), term: term?.number ?? null }
  const fact = (code: (typeof TOLD)[number]) => {
    const count = countOf(figures(code))
    return count.kind === 'SOME' || count.kind === 'NONE' ? count.told.text : null
  }
  const facts = {
    meetings: fact('MEETINGS_HELD') ?? fact('EVENTS_HELD'),
    proposals: fact('PROPOSALS_MADE'),
    families: fact('FAMILIES_ASSISTED'),
    persons: fact('PERSONS_ASSISTED'),
  }
  const isSilent = Object.values(facts).every((known) => known === null)
  const answer = isSilent ? headline.nothing(words, region) : headline.sentence(words, region, facts)
  return (
    <PageOpening answer={answer}>
      <p className={css.about}>
        {title} · {periodName} · {place}
      </p>
      <ReportActions />
    </PageOpening>
  )
}

const TOLD = [
  'MEETINGS_HELD',
  'EVENTS_HELD',
  'PROPOSALS_MADE',
  'FAMILIES_ASSISTED',
  'PERSONS_ASSISTED',
] as const
