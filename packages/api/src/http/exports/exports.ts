import { type Locale, readAnalysisAddress } from '@council-outcomes/figures'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AnswerForm, AnswerQuestion } from '../answer-questions.ts'
import type { PostedQuestion } from '../ask-apollo.ts'
import { askedLocale } from '../asked-locale.ts'
import { originOf } from '../origin-of.ts'
import { refuseOtherMethods } from '../other-methods.ts'
import { sendAnswer } from '../send-answer.ts'
import { csvFile } from './csv.ts'
import { readExploreAnswer } from './explore-answer.ts'
import { exploreQuestion } from './explore-question.ts'
import { exploreTable } from './explore-table.ts'
import type { Table } from './table.ts'
import { xlsxFile } from './xlsx.ts'

interface AskedExport {
  readonly params: URLSearchParams
  readonly locale: Locale
  /** How the reader reached this server; null where that is not known. */
  readonly origin: string | null
}

/** What an address returns as data: the question that it asks of the graph, and the answer as a table. */
interface Export {
  /** Of the page with the same query string. */
  readonly path: string
  readonly question: (asked: AskedExport) => PostedQuestion
  readonly table: (content: string, asked: AskedExport) => Table
}

const EXPORTS: readonly Export[] = [
  {
    path: '/explore',
    question: ({ params, locale }) => exploreQuestion(readAnalysisAddress(params), locale),
    table: (content, { params, locale, origin }) =>
      exploreTable(readExploreAnswer(content), { asked: readAnalysisAddress(params), locale, origin }),
  },
]

type FileOf = (table: Table) => Promise<{ readonly content: string | Buffer; readonly type: string }>

const FORMATS: Readonly<Record<string, FileOf | null>> = { csv: csvFile, xlsx: xlsxFile, json: null }

/** The address of a page with `.csv`, `.xlsx` or `.json` after its path returns the data; the last as GraphQL answers it. */
export function serveExports(app: FastifyInstance, answerQuestion: AnswerQuestion): void {
  for (const { path, question, table } of EXPORTS) {
    for (const [extension, file] of Object.entries(FORMATS)) {
      const url = `${path}.${extension}`
      app.get(url, { compress: false }, async (request, reply) => {
        const asked = askedExport(request)
        const { origin } = asked
        const form = file && tableForm({ extension, origin }, file, (content) => table(content, asked))
        const answer = await answerQuestion(request, question(asked), form ?? undefined)
        return sendAnswer(request, reply.header('vary', 'Accept-Language'), answer)
      })
      refuseOtherMethods(app, url, ['GET', 'HEAD'])
    }
  }
}

function askedExport(request: FastifyRequest): AskedExport {
  const params = new URL(request.url, 'http://localhost').searchParams
  const locale = askedLocale(params, request.headers['accept-language'])
  return { params, locale, origin: originOf(request) }
}

/** Beside the question it depends on how the reader reached this server. */
function tableForm(
  { extension, origin }: { readonly extension: string; readonly origin: string | null },
  file: FileOf,
  tableOf: (content: string) => Table,
): AnswerForm {
  return {
    name: `${extension} ${origin}`,
    make: async ({ status, headers, content }) => {
      const table = tableOf(content.toString())
      const { content: made, type } = await file(table)
      return {
        status,
        headers: {
          ...headers,
          'content-type': type,
          'content-disposition': `attachment; filename="${table.name}.${extension}"`,
        },
        content: made,
      }
    },
  }
}
