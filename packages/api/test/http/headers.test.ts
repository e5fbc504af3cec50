import { afterEach, describe, expect, test } from 'vitest'
import { question, type RunningServer, runServer } from './support/running-server.ts'

let server: RunningServer
afterEach(() => server.stop())

describe('security headers', () => {
  test('allow no foreign and no inline script, on every kind of answer', async () => {
    server = await runServer()
    for (const path of ['/health/live', '/nowhere', '/graphql']) {
      const { headers } = await server.send(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("worker-src 'self' blob:")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/script-src[^;]*unsafe/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  test('demand HTTPS only behind a proxy that ends TLS', async () => {
    server = await runServer()
    expect((await server.send('/health/live')).headers.get('strict-transport-security')).toBeNull()
    await server.stop()
    server = await runServer({ trustProxy: true })
    expect((await server.send('/health/live')).headers.get('strict-transport-security')).toContain('max-age=')
  })
})

describe('pages of other origins', () => {
  const preflight = (origin: string) => ({
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  })

  test('may not ask when none is listed', async () => {
    server = await runServer()
    const answer = await server.send('/graphql', preflight('https://a.example'))
    expect(answer.status).toBe(405)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('may ask when listed; an origin that is not listed is not echoed', async () => {
    server = await runServer({ corsOrigins: ['https://a.example'] })
    const listed = await server.send('/graphql', preflight('https://a.example'))
    expect(listed.status).toBe(204)
    expect(listed.headers.get('access-control-allow-origin')).toBe('https://a.example')
    expect(listed.headers.get('access-control-allow-credentials')).toBeNull()

    for (const origin of ['https://evil.example', 'https://a.example.evil.example', 'null']) {
      const other = await server.send('/graphql', preflight(origin))
      expect(other.headers.get('access-control-allow-origin')).toBeNull()
    }
    const asked = await server.send('/graphql', {
      ...question('{ hello }'),
      headers: { 'content-type': 'application/json', origin: 'https://a.example' },
    })
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://a.example')
    expect(asked.headers.get('vary')).toMatch(/origin/i)
  })
})
