import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { afterPaint } from '../sight/after-paint.ts'
import { type Answer, answers, questionName } from './answers.ts'
import type { Failure } from './failure.ts'

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

/**
 * Asks a question and keeps the last picture while the next one is fetched, or when it fails. What was asked earlier
 * today is shown at once, and asked again. Null asks nothing.
 */
export function useSteadyQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): Picture<Data> {
  const question = variables === null ? null : questionName(query, variables)
  const standing = useSyncExternalStore(answers.subscribe, () =>
    question === null ? null : answers.of(question),
  )
  const ask = async () => {
    if (variables !== null) await answers.ask(query, variables)
  }
  // Before the browser paints: what failed earlier is not shown as failed while it is asked again.
  useLayoutEffect(() => {
    if (question === null) return
    const { answer, isKept } = answers.of(question)
    if (answer === null) void ask()
    else if (isKept) afterPaint(() => void ask())
  }, [question])

  const answer = standing?.answer ?? null
  const [shown, setShown] = useState<Answer | null>(answer)
  if (answer !== null && answer !== shown) setShown(answer)
  const last = dated<Data>(answer ?? shown)

  if (standing?.failure) {
    return { kind: 'FAILED', failure: standing.failure, last, retry: () => void ask() }
  }
  if (last === null) return { kind: 'WAITING' }
  const stale = standing !== null && answer === null
  return { kind: 'FULL', ...last, stale, renewing: !stale && standing?.isAsking === true, renew: ask }
}

/** What there is to show, be it new, old, or the last before a failure. */
export function dataOf<Data>(picture: Picture<Data>): Data | null {
  if (picture.kind === 'WAITING') return null
  return picture.kind === 'FULL' ? picture.data : (picture.last?.data ?? null)
}

function dated<Data>(answer: Answer | null): Dated<Data> | null {
  // It is the answer to a question of the same query, which tells its fields.
  return answer === null ? null : { data: answer.data as Data, from: answer.at }
}
