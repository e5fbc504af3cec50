import { graphLocaleOf } from '../i18n/asked-locale.ts'
import { frameQuery } from '../question/frame-query.ts'
import { fetchInTime } from './fetch-in-time.ts'

interface FirstQuestion {
  /** As Apollo's link writes it. */
  readonly body: string
  readonly response: Promise<Response>
}

let first: FirstQuestion | null = null

/** Asks what every page asks first. */
export function askFirst({ search }: Location): void {
  const body = JSON.stringify({
    operationName: 'Frame',
    variables: { locale: graphLocaleOf(search) },
    query: frameQuery.loc?.source.body,
  })
  const response = fetchInTime('/graphql', { method: 'POST', headers: HEADERS, body })
  // Who takes it is told; nobody has to.
  response.catch(() => undefined)
  first = { body, response }
}

/** The response to the first question, once, if that is what is asked; else null. */
export function takeFirst(body: unknown): Promise<Response> | null {
  if (first === null || first.body !== body) return null
  const { response } = first
  first = null
  return response
}

/** Those of Apollo's link, so that the server finds the answer that it has. */
const HEADERS = {
  accept: 'application/graphql-response+json,application/json;q=0.9',
  'content-type': 'application/json',
}
