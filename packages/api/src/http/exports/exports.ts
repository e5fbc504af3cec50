import { readAnalysisAddress } from '@council-outcomes/figures'
import type { FastifyInstance } from 'fastify'
import type { AnswerForm, AnswerQuestion } from '../answer-questions.ts'
import type { PostedQuestion } from '../ask-apollo.ts'
import { refuseOtherMethods } from '../other-methods.ts'
import { sendAnswer } from '../send-answer.ts'
import { csvFile } from './csv.ts'
import { readExploreAnswer } from './explore-answer.ts'
import { exploreQuestion } from './explore-question.ts'
import { exploreTable } from './explore-table.ts'
import { readLocale } from './read-locale.ts'
import type { Table } from './table.ts'
import { xlsxFile } from './xlsx.ts'

/** What an address returns as data: the question that it asks of the graph, and the answer as a table. */
interface Export {
  /** Of the page with the same query string. */
  readonly path: string
  readonly question: (params: URLSearchParams) => PostedQuestion
  readonly table: (content: string, params: URLSearchParams) => Table
}

const EXPORTS: readonly Export[] = [
  {
    path: '/explore',
    question: (params) => exploreQuestion(readAnalysisAddress(params), readLocale(params)),
    table: (content, params) =>
      exploreTable(readExploreAnswer(content), {
        asked: readAnalysisAddress(params),
        locale: readLocale(params),
      }),
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
        const params = new URL(request.url, 'http://localhost').searchParams
        const form = file && tableForm(extension, file, (content) => table(content, params))
        const answer = await answerQuestion(request, question(params), form ?? undefined)
        return sendAnswer(request, reply, answer)
      })
      refuseOtherMethods(app, url, ['GET', 'HEAD'])
    }
  }
}

/** Of the address it takes no more than the question does, so that its name and the question tell all that it depends on. */
function tableForm(extension: string, file: FileOf, tableOf: (content: string) => Table): AnswerForm {
  return {
    name: extension,
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
