import { type AddressedAnalysis, calendarDate, displayDate, formatNumber } from '@council-outcomes/figures'
import { useMemo } from 'react'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import type { AnalyzeInput } from '../../generated/graphql.ts'
import { useLocale, useMessages } from '../../i18n/locale.tsx'
import { PageHeading } from '../../navigation/page-heading.tsx'
import type { FrameCouncil } from '../../question/selection.ts'
import pages from '../pages.module.css'
import { useOwnAddress } from './address/own-address.ts'
import { type answerFragment, answerOf } from './answer.ts'
import { askedFragment } from './asked-fragment.ts'
import { ChartView } from './charts/chart-view.tsx'
import { ViewChoice } from './charts/view-choice.tsx'
import { unfitFor } from './charts/view-fit.ts'
import { Definitions } from './definitions.tsx'
import { Downloads } from './downloads.tsx'
import css from './explore.module.css'
import { NameForm } from './name-form.tsx'
import { ForProgrammers } from './programs/for-programmers.tsx'
import { AcrossChoice } from './table/across-choice.tsx'
import { ExploreTable } from './table/explore-table.tsx'
import { useExploreWords } from './words.ts'

interface ResultProps {
  readonly asked: AddressedAnalysis
  readonly council: FrameCouncil
  readonly input: AnalyzeInput
  readonly preview: FragmentType<typeof askedFragment>
  readonly analysis: FragmentType<typeof answerFragment>
}

/** What was asked, in a sentence; the answer, in another one; then all its figures. */
export function Result({ asked, council, input, preview, analysis }: ResultProps) {
  const { question, rows, route } = readFragment(askedFragment, preview)
  const words = useExploreWords()
  const { blocks, headline, site } = useMessages()
  const locale = useLocale()
  const [{ name, view }] = useOwnAddress()
  const answer = useMemo(() => answerOf(analysis, locale), [analysis, locale])
  const inAll = words.answer(
    answer.metrics.map(({ label, total }) => words.fact(label, total.figure.displayWithUnit)),
  )
  const shown = unfitFor(view, answer) === null ? view : 'table'
  const count = (records: number) => blocks.records(records, formatNumber(records, locale))
  return (
    <>
      <header className={css.opening}>
        {council.synthetic && <p className={pages.synthetic}>{site.synthetic}</p>}
        <p className={pages.council}>{council.name}</p>
        <PageHeading>{name === '' ? inAll : name}</PageHeading>
        {name !== '' && <p>{inAll}</p>}
        <p className={css.asked}>{question}</p>
        <p className={css.cost}>
          {rows === 1 ? words.costOfOne(route) : words.cost(formatNumber(rows, locale), route)}
        </p>
        {asked.compare != null && (
          <p className={css.cost}>
            {answer.comparison === null
              ? words.nothingEarlier
              : words.days(answer.comparison.current, answer.comparison.compared)}
          </p>
        )}
        <p className={css.cost}>{headline.asOf(displayDate(calendarDate(council.today), locale))}</p>
      </header>
      <div className={css.shown}>
        <ViewChoice answer={answer} shown={shown} />
        {shown === 'table' ? (
          <>
            <AcrossChoice axes={answer.axes} />
            <ExploreTable answer={answer} caption={question} />
          </>
        ) : (
          <ChartView answer={answer} view={shown} />
        )}
        <div className={css.notes}>
          <p>{words.rows(answer.rows.length, formatNumber(answer.rows.length, locale))}</p>
          {answer.hasMore && <p>{words.more}</p>}
          {answer.metrics
            .filter(({ straddling }) => straddling.count > 0)
            .map(({ code, label, straddling }) => (
              <p key={code}>{words.partly(label, count(straddling.count), straddling.words)}</p>
            ))}
        </div>
      </div>
      <Definitions definitions={answer.receipt.definitions} />
      <Downloads asked={asked} />
      <NameForm key={name} />
      <ForProgrammers input={input} />
    </>
  )
}
