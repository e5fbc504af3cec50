import type { FastifyInstance, FastifyReply } from 'fastify'

/**
 * What browsers are told on every answer: no foreign or inline scripts, no frames, no guessing of types. GraphiQL's
 * editor needs workers and inline styles. They are Helmet's headers, written out because they never change and
 * setting them by its middleware took as long as finding a kept answer.
 * HTTPS is demanded only behind a proxy that ends TLS: on plain http://localhost it would lock the reader out.
 */
export function setSecurityHeaders(app: FastifyInstance, isBehindTls: boolean): void {
  const headers = isBehindTls ? { ...HEADERS, ...HTTPS_ONLY } : HEADERS
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
}

/** Lets any page show this answer in a frame; everything else stays forbidden. */
export function allowFraming(reply: FastifyReply): FastifyReply {
  return reply.removeHeader('x-frame-options').header('content-security-policy', policy('*'))
}

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
]

function policy(frameAncestors: string): string {
  return [...POLICY, `frame-ancestors ${frameAncestors}`].join(';')
}

const HEADERS = {
  'content-security-policy': policy("'none'"),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
} as const

const HTTPS_ONLY = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const
