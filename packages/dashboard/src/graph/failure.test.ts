import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { describe, expect, it } from 'vitest'
import { failureOf } from './failure.ts'

function refusal(code: string, message: string) {
  return new CombinedGraphQLErrors({ errors: [{ message, extensions: { code } }] })
}

function status(statusCode: number) {
  return new ServerError('failed', { response: new Response('', { status: statusCode }), bodyText: '' })
}

describe('what a reader is told of a failure', () => {
  it('is that the server does not answer when no answer came', () => {
    expect(failureOf(new TypeError('fetch failed'))).toEqual({ kind: 'UNREACHABLE', detail: null })
  })

  it('is the sentence of the server when it refused the question', () => {
    const error = refusal('UNKNOWN_CODE', 'There is no region "ER-XX".')
    expect(failureOf(error)).toEqual({ kind: 'REFUSED', detail: 'There is no region "ER-XX".' })
  })

  it('is never the inside of a fault', () => {
    expect(failureOf(refusal('INTERNAL_SERVER_ERROR', 'at line 3'))).toEqual({ kind: 'BROKEN', detail: null })
    expect(failureOf(status(500))).toEqual({ kind: 'BROKEN', detail: null })
  })

  it('is that the server is busy when it asks to come back later', () => {
    expect(failureOf(refusal('UNAVAILABLE', 'Later.')).kind).toBe('BUSY')
    expect(failureOf(status(503)).kind).toBe('BUSY')
  })
})
