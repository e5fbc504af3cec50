import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useEffect, useRef } from 'react'
import { answers, questionName } from '../graph/answers.ts'
import { type Picture, useSteadyQuery } from '../graph/use-steady-query.ts'
import { useLive } from './news.ts'

/**
 * A steady question that follows the record: it is asked again, once, when the server tells of other data than its
 * answer is of, and when the server is heard again after the question failed.
 */
export function useLiveQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Picture<Data> {
  const picture = useSteadyQuery(query, variables)
  const { news, onRenewed } = useLive()
  const question = questionName(query, variables)
  const askedAgain = useRef('')
  const toldAtFailure = useRef<number | null>(null)
  useEffect(() => {
    const told = news?.told ?? 0
    if (picture.kind === 'FAILED') {
      const isHeardAgain = toldAtFailure.current !== null && told > toldAtFailure.current
      toldAtFailure.current = told
      if (isHeardAgain) picture.retry()
      return
    }
    toldAtFailure.current = null
    if (news === null || picture.kind === 'WAITING' || picture.stale || picture.renewing) return
    const once = `${news.version} ${question}`
    if (askedAgain.current === once || answers.of(question).answer?.version === news.version) return
    askedAgain.current = once
    const before = answers.of(question).answer
    void picture.renew().then(() => {
      if (answers.of(question).answer !== before) onRenewed()
    })
  })
  return picture
}
