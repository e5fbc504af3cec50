import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { findChromium } from '../../src/http/printing/find-chromium.ts'
import type { ServerOptions } from '../../src/http/server.ts'
import { runServer } from './support/running-server.ts'

const chromium = findChromium(process.env.CHROME_PATH ?? null)

/** A page that is busy until its script has asked the graph. */
const PAGE = `<!doctype html><html lang="en"><title>Report – en: (2016)</title><style>@page { size: A5 }</style>
<main aria-busy="true"><h1>Report</h1><p id="answer"></p></main><script type="module" src="/assets/report.js"></script>`

/** As its title names it. */
const NAMED = `inline; filename="council-outcomes.pdf"; filename*=UTF-8''Report%20%E2%80%93%20en%20%282016%29.pdf`

const SCRIPT = `const body = JSON.stringify({ query: '{ slow(milliseconds: 200) }' })
const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
document.querySelector('#answer').textContent = (await answer.json()).data.slow
if (location.search.includes('failed')) document.querySelector('#answer').role = 'alert'
if (!location.search.includes('never')) document.querySelector('main').ariaBusy = 'false'`

let folder: string
/** Where the browser keeps its profile; the browsers of other tests keep theirs elsewhere. */
let profileFolder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'printed-'))
  profileFolder = join(folder, 'profiles')
  await mkdir(profileFolder)
  vi.stubEnv('TMPDIR', profileFolder)
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), PAGE)
  await writeFile(join(folder, 'assets/report.js'), SCRIPT)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  // The last browser may still be clearing up.
  await rm(folder, { recursive: true, maxRetries: 20, retryDelay: 500 })
})

async function run(options: Partial<ServerOptions> = {}) {
  const server = await runServer({ dashboardDir: folder, chromium, ...options })
  onTestFinished(server.stop)
  return server
}

async function profiles(): Promise<readonly string[]> {
  return (await readdir(profileFolder)).filter((name) => name.startsWith('playwright'))
}

test('without a browser the server says how to print', async () => {
  const { status, errors } = await (await run({ chromium: null })).send('/report.pdf')
  expect(status).toBe(501)
  expect(errors[0]?.extensions.code).toBe('NOT_IMPLEMENTED')
  expect(errors[0]?.extensions.remedy).toMatch(/^Open the page and print it from your browser/)
})

test('a page learns whether the server can print before it offers it', async () => {
  const without = await fetch(`${(await run({ chromium: null })).url}/report.pdf`, { method: 'HEAD' })
  expect(without.status).toBe(501)
  const withOne = await fetch(`${(await run({ chromium: '/anywhere' })).url}/report.pdf`, { method: 'HEAD' })
  expect([withOne.status, withOne.headers.get('cache-control')]).toEqual([200, 'no-store'])
})

test('a browser that is named and not there is none', () => {
  expect(findChromium('/nowhere/chromium')).toBeNull()
})

describe.skipIf(chromium === null)('a page on paper', { timeout: 60_000 }, () => {
  test('is printed when it is ready, on the paper that it asks for, and leaves nothing behind', async () => {
    const server = await run()
    const answer = await fetch(`${server.url}/report.pdf?period=2016`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.status, server.reports.join()).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe(NAMED)
    const pdf = bytes.toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    // A5 in points.
    expect(pdf).toMatch(/\/MediaBox ?\[0 0 4(19|20)[\d.]* 59[45]/)
    expect(await profiles()).toEqual([])
  })

  test('that is never ready is given up in time', async () => {
    const server = await run({ limits: { printMs: 3_000 } })
    const answer = server.send('/report.pdf?never')
    await expect.poll(profiles).not.toEqual([])
    const { status, errors } = await answer
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'TIMEOUT'])
    await expect.poll(profiles).toEqual([])
  })

  test('that shows a failure is not given out as a file', async () => {
    const { status, errors } = await (await run()).send('/report.pdf?failed')
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE'])
  })

  test('that is not there is 404', async () => {
    const { status, errors } = await (await run({ dashboardDir: null })).send('/report.pdf')
    expect([status, errors[0]?.extensions.code]).toEqual([404, 'NOT_FOUND'])
  })

  test('waits for its turn, and is refused when too many wait', async () => {
    const server = await run({ limits: { printMs: 4_000, printsQueued: 0 } })
    const first = server.send('/report.pdf?never')
    await expect.poll(async () => (await server.send('/report.pdf?never')).status).toBe(503)
    expect((await server.send('/report.pdf')).errors[0]?.extensions.code).toBe('OVERLOADED')
    await first
  })

  test('does not keep the server from stopping', async () => {
    const server = await run()
    const printing = server.send('/report.pdf?never')
    const refused = expect(printing).resolves.toMatchObject({ status: 503 })
    await new Promise((resolve) => setTimeout(resolve, 500))
    const start = performance.now()
    await server.stop()
    expect(performance.now() - start).toBeLessThan(8_000)
    await refused
  })
})
