import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { skipToken, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { type Failure, failureOf } from './failure.ts'

/** One of the states that every view has; what is full may be emptied of meaning by its own figures. */
export type Picture<Data> =
  | { readonly kind: 'WAITING' }
  /** `stale` while a newer picture is on its way. */
  | { readonly kind: 'FULL'; readonly data: Data; readonly stale: boolean }
  | {
      readonly kind: 'FAILED'
      readonly failure: Failure
      readonly last: { readonly data: Data; readonly from: Date } | null
      readonly retry: () => void
    }

/** Asks a question and keeps the last picture while the next one is fetched, or when it fails. Null asks nothing. */
export function useSteadyQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): Picture<Data> {
  const options = variables === null ? skipToken : { variables, notifyOnNetworkStatusChange: true }
  const { data, previousData, error, loading, refetch } = useQuery<Data, Variables>(query, options)
  const [received, setReceived] = useState<Date | null>(null)
  useEffect(() => {
    if (data !== undefined) setReceived(new Date())
  }, [data])

  const last = (data ?? previousData) as Data | undefined
  if (error !== undefined && !loading) {
    return {
      kind: 'FAILED',
      failure: failureOf(error),
      last: last === undefined || received === null ? null : { data: last, from: received },
      // The failure arrives a second time through `error`; the promise has nothing to add.
      retry: () => void refetch().catch(() => undefined),
    }
  }
  return last === undefined ? { kind: 'WAITING' } : { kind: 'FULL', data: last, stale: loading }
}

/** What there is to show, be it new, old, or the last before a failure. */
export function dataOf<Data>(picture: Picture<Data>): Data | null {
  if (picture.kind === 'WAITING') return null
  return picture.kind === 'FULL' ? picture.data : (picture.last?.data ?? null)
}
