import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, runServer } from './support/running-server.ts'

let folder: string
let server: RunningServer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dashboard-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<title>Dashboard</title>')
  await writeFile(join(folder, 'graphiql.html'), '<title>GraphiQL</title>')
  await writeFile(join(folder, 'assets/index-abc123.js'), 'export {}')
  await writeFile(join(folder, 'assets/page-abc123.js'), 'export const large = true')
  await writeFile(join(folder, 'assets/page-abc123.js.br'), brotliCompressSync('export const small = true'))
  await writeFile(join(folder, 'favicon.svg'), '<svg/>')
  await writeFile(join(folder, '.secret'), 'secret')
  server = await runServer({ dashboardDir: folder })
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true })
})

const page = { headers: { accept: 'text/html,*/*' } }

test.each([
  ['/', 'Dashboard', 'no-cache'],
  ['/?period=2016', 'Dashboard', 'no-cache'],
  ['/index.html', 'Dashboard', 'no-cache'],
  ['/meetings?period=2016', 'Dashboard', 'no-cache'],
  ['/regions/AZ-BA', 'Dashboard', 'no-cache'],
  ['/embed?block=events-held.time', 'Dashboard', 'no-cache'],
  ['/embed/regions/AZ-BA', 'Dashboard', 'no-cache'],
  ['/graphiql', 'GraphiQL', 'no-cache'],
  ['/assets/index-abc123.js', 'export {}', 'public, max-age=31536000, immutable'],
  ['/favicon.svg', '<svg/>', 'public, max-age=3600'],
])('%s opens %s', async (path, content, cacheControl) => {
  const { status, text, headers } = await server.send(path, page)
  expect(status).toBe(200)
  expect(text).toContain(content)
  expect(headers.get('cache-control')).toBe(cacheControl)
})

test.each(['/assets/index-old.js', '/.secret', '/..%2f..%2fetc%2fpasswd', '/assets/'])(
  '%s is 404 in JSON',
  async (path) => {
    const { status, errors } = await server.send(path, { headers: { accept: '*/*' } })
    expect(status).toBe(404)
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  },
)

test('the dashboard opens for a browser that takes compressed copies where there is none of the page', async () => {
  const { status, text } = await server.send('/', { headers: { ...page.headers, 'accept-encoding': 'br' } })
  expect([status, text]).toEqual([200, '<title>Dashboard</title>'])
})

test('a person who asks for an unknown address gets 404, and the dashboard that offers its pages', async () => {
  const { status, text, headers } = await server.send('/meetings/2016', page)
  expect([status, headers.get('cache-control')]).toEqual([404, 'no-cache'])
  expect(text).toContain('Dashboard')
})

test('a script with a compressed copy beside it is sent as that copy', async () => {
  const accept = { headers: { 'accept-encoding': 'br' } }
  const { headers, text } = await server.send('/assets/page-abc123.js', accept)
  expect(headers.get('content-encoding')).toBe('br')
  expect(text).toBe('export const small = true')
})

test('a program that asks for an unknown address gets 404, not a page', async () => {
  expect((await server.send('/meetings/2016', { headers: { accept: 'application/json' } })).status).toBe(404)
})

test('/graphql stays 405 for GET beside the dashboard', async () => {
  expect((await server.send('/graphql', page)).status).toBe(405)
})

test('other sites may frame a block alone, and no page', async () => {
  const policyOf = async (path: string) => {
    const { headers } = await server.send(path, page)
    return { policy: headers.get('content-security-policy') ?? '', frames: headers.get('x-frame-options') }
  }
  const embedded = await policyOf('/embed/meetings?block=events-held.time')
  expect(embedded.policy).toContain("script-src 'self';")
  expect(embedded.policy).toContain('frame-ancestors *')
  expect(embedded.frames).toBeNull()
  for (const path of ['/', '/meetings', '/graphiql', '/embed/nowhere']) {
    const { policy, frames } = await policyOf(path)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(frames).toBe('DENY')
  }
})
