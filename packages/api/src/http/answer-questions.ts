import type { ApolloServer } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import type { AdmissionGate } from './admission-gate.ts'
import { askApollo, type PostedQuestion } from './ask-apollo.ts'
import type { OperationContext } from './finish-answers.ts'
import { Answer, type AnswerParts } from './response-cache/answer.ts'
import { questionKey } from './response-cache/question-key.ts'
import type { ResponseCache } from './response-cache/response-cache.ts'
import type { SharedWork } from './shared-work.ts'

interface QuestionOptions {
  readonly apollo: ApolloServer<OperationContext>
  readonly gate: AdmissionGate
  readonly cache: ResponseCache
  readonly sharedWork: SharedWork<Answer>
  readonly createContext: (signal: AbortSignal) => object
  readonly dataVersion: () => string | null
  readonly audienceOf: (request: FastifyRequest) => string
  readonly clock: () => Date
}

/** What is made of an answer without a fault before it is kept and sent, such as a spreadsheet. */
export interface AnswerForm {
  /** Tells forms of the same question apart; one that depends on more than the question says that too. */
  readonly name: string
  readonly make: (answer: AnswerParts) => Promise<AnswerParts>
}

export type AnswerQuestion = (
  request: FastifyRequest,
  question: PostedQuestion,
  form?: AnswerForm,
) => Promise<Answer>

/**
 * A question that has an answer is answered with it; parsing, validation, execution and giving form to all others
 * happen behind the gate, once for all who ask the same at the same time.
 */
export function questionAnswerer(options: QuestionOptions): AnswerQuestion {
  const { apollo, gate, cache, sharedWork, createContext, dataVersion, audienceOf, clock } = options

  return async (request, question, form) => {
    const version = dataVersion()
    const key = version === null ? null : keyOf(request, question, version, form)
    const known = key === null ? null : cache.find(key)
    if (known !== null) return known
    return sharedWork.ask(key, request.socket, ({ signal, startWork }) =>
      gate.run(async () => {
        startWork()
        // The context reads the data in the same turn of the event loop.
        const workedOf = dataVersion()
        // Added, not spread: what a class tells by its getters would be lost.
        const context = Object.assign(createContext(signal), {
          requestId: request.id,
          dataVersion: workedOf,
        })
        const asked = await askApollo(apollo, question, context)
        const answer = new Answer(asked.status === 200 && form ? await form.make(asked) : asked)
        const isOfKey = key !== null && workedOf !== null && workedOf === version
        if (isOfKey && answer.isLasting) cache.keep(key, answer, workedOf)
        return answer
      }, signal),
    )
  }

  function keyOf(
    request: FastifyRequest,
    { body, headers: { accept = '' } }: PostedQuestion,
    version: string,
    form: AnswerForm | undefined,
  ): string | null {
    const key = questionKey(body, {
      audience: audienceOf(request),
      dataVersion: version,
      now: clock(),
      accept,
    })
    // The key of a question begins with a digit, the name of a form does not.
    return key === null || form === undefined ? key : `${form.name} ${key}`
  }
}
