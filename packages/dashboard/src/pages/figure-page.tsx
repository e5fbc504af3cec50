import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { ComponentType } from 'react'
import { useSearch } from 'wouter'
import { useQuestionAddress } from '../address/question-address.ts'
import { answers } from '../graph/answers.ts'
import { useMessages } from '../i18n/locale.tsx'
import { useLiveQuery } from '../live/use-live-query.ts'
import type { PageQuestion } from '../question/page-question.ts'
import { useAsked } from '../question/question-provider.tsx'
import { RecordPanel } from '../records/record-panel.tsx'
import { Failed } from '../states/failed.tsx'
import { NoCouncil } from '../states/no-council.tsx'
import { Waiting } from '../states/waiting.tsx'
import type { Page } from './page.ts'
import css from './pages.module.css'
import { PictureOf } from './picture-of.tsx'

interface FigurePage<Data, Variables extends OperationVariables> {
  /** Everything that the page shows, in one question made of the fragments of its blocks. */
  readonly query: TypedDocumentNode<Data, Variables>
  /** The variables of the query; `search` is the part of the address behind the path. */
  readonly variables: (question: PageQuestion, search: string) => Variables
  /** Draws one answer, and nothing that is not in it. */
  readonly Picture: ComponentType<{ readonly data: Data }>
}

/** A page of figures of one council in one period, with all states of its question and the records behind its figures. */
export function figurePage<Data, Variables extends OperationVariables>(
  page: FigurePage<Data, Variables>,
): Page {
  return {
    Page: () => <AskedPage {...page} />,
    prefetch: ({ question }) => {
      if (question !== null) answers.askAhead(page.query, page.variables(question, ''))
    },
  }
}

function AskedPage<Data, Variables extends OperationVariables>(page: FigurePage<Data, Variables>) {
  const asked = useAsked()
  const [, setAddress] = useQuestionAddress()
  switch (asked.kind) {
    case 'WAITING':
      return <Waiting />
    case 'FAILED':
      return <Failed failure={asked.failure} keptFrom={null} onRetry={asked.retry} />
    case 'NO_COUNCIL':
      return (
        <NoCouncil
          asked={asked.asked}
          councils={asked.frame.councils}
          onChoose={(key) => void setAddress({ council: key })}
        />
      )
    case 'KNOWN':
      return <KnownPage {...page} asked={asked} />
  }
}

interface KnownPageProps<Data, Variables extends OperationVariables> extends FigurePage<Data, Variables> {
  readonly asked: Extract<ReturnType<typeof useAsked>, { kind: 'KNOWN' }>
}

function KnownPage<Data, Variables extends OperationVariables>(props: KnownPageProps<Data, Variables>) {
  const { query, variables, Picture, asked } = props
  const { frame, selection, periodName, question } = asked
  const { filters } = useMessages()
  const picture = useLiveQuery(query, variables(question, useSearch()))
  return (
    <>
      {selection.unknown !== null && (
        <p className={css.notice} role="status">
          {filters.unknownPeriod(selection.unknown, periodName)}
        </p>
      )}
      <PictureOf picture={picture} Picture={Picture} />
      <RecordPanel
        question={question}
        places={[...frame.economicRegions, ...frame.districts].map(({ code, name }) => ({
          code,
          label: name,
        }))}
      />
    </>
  )
}
