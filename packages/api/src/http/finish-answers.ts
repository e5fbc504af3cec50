import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import { type ErrorCode, isErrorCode, statusOf } from '../errors/error-codes.ts'
import type { Sized } from '../graphql-guard/guard.ts'
import { RETRY_AFTER_SECONDS } from './error-answers.ts'
import type { Report } from './report.ts'

export interface OperationContext extends Sized {
  readonly requestId: string
  /** Null when it is not known which data is the newest. */
  readonly dataVersion: string | null
}

/**
 * Gives an answer without data the HTTP status of its worst error, and one that misses the database 503;
 * reports what the client may not see and tells it the id to ask about; says of which data it is and whether it may
 * be kept.
 */
export function finishAnswers(report: Report): ApolloServerPlugin<OperationContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse(operation) {
          reportInternalErrors(operation, report)
          setStatus(operation)
          setLifetime(operation)
        },
      }
    },
  }
}

type Finished = GraphQLRequestContextWillSendResponse<OperationContext>

function reportInternalErrors({ response, errors, contextValue }: Finished, report: Report): void {
  if (response.body.kind !== 'single') return
  const { requestId } = contextValue
  const { singleResult } = response.body
  const shown = singleResult.errors?.map((error, index): GraphQLFormattedError => {
    if (codeOf(error) !== 'INTERNAL') return error
    report(requestId, errors?.[index])
    return { ...error, extensions: { ...error.extensions, requestId } }
  })
  if (shown !== undefined) singleResult.errors = shown
}

function setStatus({ response }: Finished): void {
  if (response.body.kind !== 'single') return
  const { data, errors = [] } = response.body.singleResult
  const worst = Math.max(0, ...errors.map((error) => statusOf(codeOf(error))))
  if (worst === 0 || (hasSome(data) && worst !== 503)) return
  response.http.status = worst
  if (worst === 503) response.http.headers.set('retry-after', RETRY_AFTER_SECONDS)
}

/** Nothing but nulls beside errors is no data. */
function hasSome(data: Record<string, unknown> | null | undefined): boolean {
  return Object.values(data ?? {}).some((value) => value !== null)
}

/** Only an answer without a fault to a query, of known data, may be kept, and must be asked for again every time. */
function setLifetime({ response, operation, contextValue: { dataVersion } }: Finished): void {
  const { body, http } = response
  const isWhole = body.kind === 'single' && !body.singleResult.errors && (http.status ?? 200) === 200
  const mayBeKept = isWhole && dataVersion !== null && operation?.operation === 'query'
  http.headers.set('cache-control', mayBeKept ? 'private, no-cache' : 'no-store')
  if (dataVersion !== null) http.headers.set('x-data-version', dataVersion)
}

function codeOf({ extensions }: GraphQLFormattedError): ErrorCode {
  const code = extensions?.code
  return isErrorCode(code) ? code : 'INTERNAL'
}
