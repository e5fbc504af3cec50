import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import { type ErrorCode, isErrorCode, statusOf } from '../errors/error-codes.ts'
import { RETRY_AFTER_SECONDS } from './error-answers.ts'
import type { Report } from './report.ts'

export interface OperationContext {
  readonly requestId: string
}

/**
 * Gives an answer without data the HTTP status of its worst error, and one that misses the database 503;
 * reports what the client may not see and tells it the id to ask about.
 */
export function finishAnswers(report: Report): ApolloServerPlugin<OperationContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse(operation) {
          reportInternalErrors(operation, report)
          setStatus(operation)
        },
      }
    },
    async contextCreationDidFail({ error }) {
      report('no context', error)
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
  if (worst === 0 || (data && worst !== 503)) return
  response.http.status = worst
  if (worst === 503) response.http.headers.set('retry-after', RETRY_AFTER_SECONDS)
}

function codeOf({ extensions }: GraphQLFormattedError): ErrorCode {
  const code = extensions?.code
  return isErrorCode(code) ? code : 'INTERNAL'
}
