import fastify, { type FastifyInstance } from 'fastify'
import { translateError } from '../errors/translate-error.ts'
import { sendError } from './error-answers.ts'
import type { Limits } from './limits.ts'
import { newRequestId } from './request-id.ts'

/** Node looks for slow requests only every 30 s unless told otherwise. */
const LOOK_FOR_SLOW_REQUESTS_MS = 1_000

/** An HTTP server that gives nobody unlimited time or space. */
export function openHttp(
  { bodyBytes, requestMs, keepAliveMs }: Limits,
  trustProxy: boolean,
): FastifyInstance {
  return fastify({
    bodyLimit: bodyBytes,
    requestTimeout: requestMs,
    keepAliveTimeout: keepAliveMs,
    http: { connectionsCheckingInterval: LOOK_FOR_SLOW_REQUESTS_MS, headersTimeout: requestMs },
    trustProxy,
    genReqId: newRequestId,
    requestIdHeader: false,
    frameworkErrors: (error, _request, reply) => sendError(reply, translateError(error)),
  })
}
