import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../../errors/refusal.ts'
import { AdmissionGate } from '../admission-gate.ts'
import { askedLocale } from '../asked-locale.ts'
import { refuseOtherMethods } from '../other-methods.ts'
import { printPage } from './print-page.ts'

interface PrintingOptions {
  /** Where the browser is; null where there is none. */
  readonly chromium: string | null
  readonly audienceOf: (request: FastifyRequest) => string
  /** How many may wait while one is printed, and how long one may take, its wait included. */
  readonly queued: number
  readonly printMs: number
}

/** The address of a page with `.pdf` after its path returns it on paper. */
const PRINTED_PAGES = ['/report'] as const

/**
 * One page is printed at a time, at a gate of its own: a browser takes more memory than all else here, and its page
 * asks this server for its figures as any reader does.
 */
export function servePrinting(app: FastifyInstance, options: PrintingOptions): void {
  const { chromium, audienceOf, queued, printMs } = options
  const gate = new AdmissionGate(1, queued)
  const stopping = new AbortController()

  for (const path of PRINTED_PAGES) {
    const url = `${path}.pdf`
    app.get(url, { compress: false, exposeHeadRoute: false }, async (request, reply) => {
      audienceOf(request)
      if (chromium === null) throw NO_BROWSER
      const page = new URL(`${path}${request.url.slice(url.length)}`, ownOrigin(app))
      const locale = askedLocale(page.searchParams, request.headers['accept-language'])
      const { signal, end } = waiting(request, stopping.signal, printMs)
      const { pdf, title } = await gate
        .run(() => printPage(page, { chromium, locale, signal }), signal)
        .finally(end)
      return reply
        .type('application/pdf')
        .headers({
          'cache-control': 'no-store',
          'content-disposition': fileNamed(title),
        })
        .send(pdf)
    })
    // Asked by a page that wants to know whether it can offer the file.
    app.head(url, async (request, reply) => {
      audienceOf(request)
      return reply
        .code(chromium === null ? 501 : 200)
        .header('cache-control', 'no-store')
        .type('application/pdf')
        .send()
    })
    refuseOtherMethods(app, url, ['GET', 'HEAD'])
  }
  app.addHook('preClose', async () => stopping.abort(STOPPING))
}

/** Aborts when the time is over, the reader has gone or the server stops. */
function waiting({ socket }: FastifyRequest, stopping: AbortSignal, printMs: number) {
  const over = new AbortController()
  const timer = setTimeout(() => over.abort(TOO_SLOW), printMs)
  const leave = () => over.abort(NOBODY_THERE)
  socket.once('close', leave)
  const end = () => {
    clearTimeout(timer)
    socket.off('close', leave)
  }
  return { signal: AbortSignal.any([over.signal, stopping]), end }
}

/** This server as a browser beside it reaches it. */
function ownOrigin(app: FastifyInstance): string {
  const [address] = app.addresses()
  if (address === undefined || typeof address === 'string') throw new Error('The server listens on no port.')
  const { address: host, family, port } = address
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const reached = isEverywhere ? '127.0.0.1' : family === 'IPv6' ? `[${host}]` : host
  return `http://${reached}:${port}`
}

/** The file is named after the title of the page, as browsers name what they save. */
function fileNamed(title: string): string {
  const name = title
    .replace(/[/\\?%*:|"<>\p{Cc}]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
  return `inline; filename="council-outcomes.pdf"; filename*=UTF-8''${encodeRFC5987(`${name}.pdf`)}`
}

/** In letters: with two bytes each they still fit into the 255 bytes that file systems take. */
const LONGEST_NAME = 120

/** `encodeURIComponent` leaves some letters that header values may not have. */
function encodeRFC5987(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

const NO_BROWSER = new Refusal(
  'NOT_IMPLEMENTED',
  'This server has no Chromium to print with.',
  'Open the page and print it from your browser, or install Chromium on the server or set CHROME_PATH.',
)

const TOO_SLOW = new Refusal(
  'TIMEOUT',
  'Printing took too long.',
  'Try again in a few seconds, or print the page from your browser.',
)

const NOBODY_THERE = new Refusal('REQUEST_TIMEOUT', 'The client closed the connection.', 'Ask again.')

const STOPPING = new Refusal('OVERLOADED', 'The server is stopping.', 'Try again in a few seconds.')
