import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { skipToken, useQuery } from '@apollo/client/react'
import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { AnswerLog, questionName } from './answer-log.ts'
import { type Failure, failureOf } from './failure.ts'
import { keptAnswer } from './kept-answers.ts'

/** An answer, and when it came. */
interface Dated<Data> {
  readonly data: Data
  readonly from: Date
}

/** One of the states that every view has; what is full may be emptied of meaning by its own figures. */
export type Picture<Data> =
  | { readonly kind: 'WAITING' }
  | {
      readonly kind: 'FULL'
      readonly data: Data
      /** When it came. */
      readonly from: Date
      /** What is asked now is another question, and its answer is on its way. */
      readonly stale: boolean
      /** The same question is being asked again. */
      readonly renewing: boolean
      /** Asks the same question again; resolves when it was answered, or failed. */
      readonly renew: () => Promise<void>
    }
  | {
      readonly kind: 'FAILED'
      readonly failure: Failure
      readonly last: Dated<Data> | null
      readonly retry: () => void
    }

/** Where the answers are noted; each visit has one log. */
export const AnswerLogContext = createContext(new AnswerLog())

/**
 * Asks a question and keeps the last picture while the next one is fetched, or when it fails; after a reload, the last
 * one of this tab. Null asks nothing.
 */
export function useSteadyQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): Picture<Data> {
  const options = variables === null ? skipToken : { variables, notifyOnNetworkStatusChange: true }
  const { data, previousData, error, loading, refetch } = useQuery<Data, Variables>(query, options)
  const question = variables === null ? null : questionName(query, variables)
  const isAnswered = data !== undefined && !loading && error === undefined
  const answeredAt = useAnsweredAt(isAnswered ? question : null)
  const kept = useKept<Data>(error === undefined ? null : question)

  const shown = (data ?? previousData) as Data | undefined
  const last = shown === undefined ? kept : { data: shown, from: answeredAt }
  // What failed arrives a second time through `error`; the promise has nothing to add.
  const ask = () =>
    refetch().then(
      () => undefined,
      () => undefined,
    )
  if (error !== undefined && !loading) {
    return { kind: 'FAILED', failure: failureOf(error), last, retry: () => void ask() }
  }
  if (last === null) return { kind: 'WAITING' }
  const isAnother = data === undefined
  return { kind: 'FULL', ...last, stale: loading && isAnother, renewing: loading && !isAnother, renew: ask }
}

/** What there is to show, be it new, old, or the last before a failure. */
export function dataOf<Data>(picture: Picture<Data>): Data | null {
  if (picture.kind === 'WAITING') return null
  return picture.kind === 'FULL' ? picture.data : (picture.last?.data ?? null)
}

/** When the last question was answered that was answered at all; null stands for one that is not yet. */
function useAnsweredAt(question: string | null): Date {
  const log = useContext(AnswerLogContext)
  // What came as a part of other answers is not in the log: it is as old as the view.
  const [answeredAt, setAnsweredAt] = useState(() => new Date())
  const at = question === null ? null : (log.of(question)?.at ?? null)
  useEffect(() => {
    if (at !== null) setAnsweredAt(at)
  }, [at])
  return at ?? answeredAt
}

function useKept<Data>(question: string | null): Dated<Data> | null {
  return useMemo(() => {
    const kept = question === null ? null : keptAnswer(question)
    // It was the answer to the very same question, whose name tells its fields.
    return kept === null ? null : { data: kept.data as Data, from: kept.at }
  }, [question])
}
