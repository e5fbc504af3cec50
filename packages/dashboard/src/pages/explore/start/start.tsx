import type { AddressedAnalysis } from '@council-outcomes/figures'
import { Link, useSearch } from 'wouter'
import type { FrameQuery } from '../../../generated/graphql.ts'
import { dataOf, useSteadyQuery } from '../../../graph/use-steady-query.ts'
import { useGraphLocale, useMessages } from '../../../i18n/locale.tsx'
import { PageHeading } from '../../../navigation/page-heading.tsx'
import type { FrameCouncil } from '../../../question/selection.ts'
import { Failed } from '../../../states/failed.tsx'
import pages from '../../pages.module.css'
import { exploreSearch } from '../address/explore-search.ts'
import { Builder } from '../builder/builder.tsx'
import { choicesOf } from '../builder/choices.ts'
import css from '../explore.module.css'
import { choicesQuery } from '../explore-query.ts'
import { useExploreWords } from '../words.ts'
import { READY_QUESTIONS, type ReadyQuestion } from './ready-questions.ts'

interface StartProps {
  readonly asked: AddressedAnalysis
  readonly frame: FrameQuery
  readonly council: FrameCouncil
  readonly onAsk: (asked: AddressedAnalysis) => void
}

/** Nothing is asked yet: the catalogue to choose from, and questions that are ready to be asked. */
export function Start({ asked, ...builder }: StartProps) {
  const words = useExploreWords()
  const { site } = useMessages()
  const locale = useGraphLocale()
  const available = { council: asked.council, metrics: [] }
  const picture = useSteadyQuery(choicesQuery, { available, isAsked: false, locale })
  const data = dataOf(picture)
  return (
    <div className={css.start}>
      <header className={css.opening}>
        {builder.council.synthetic && <p className={pages.synthetic}>{site.synthetic}</p>}
        <p className={pages.council}>{builder.council.name}</p>
        <PageHeading>{words.title}</PageHeading>
        <p className={css.intro}>{words.intro}</p>
      </header>
      {picture.kind === 'FAILED' && (
        <Failed failure={picture.failure} keptFrom={null} onRetry={picture.retry} />
      )}
      <div className={css.first}>
        {data !== null && <Builder {...builder} asked={asked} choices={choicesOf(data)} />}
      </div>
      <ul className={css.questions}>
        {READY_QUESTIONS.map((question) => (
          <li key={question.id}>
            <ReadyLink question={question} council={asked.council} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ReadyLink({ question, council }: { readonly question: ReadyQuestion; readonly council: string }) {
  const words = useExploreWords()
  const language = new URLSearchParams(useSearch()).get('lang')
  const shown = new URLSearchParams({
    view: question.view,
    name: words.questions[question.id],
    ...(language === null ? {} : { lang: language }),
  })
  return (
    <Link
      href={`/explore?${exploreSearch({ council, ...question.asked }, `${shown}`)}`}
      className={css.question}
    >
      {words.questions[question.id]}
    </Link>
  )
}
