import type { FastifyInstance } from 'fastify'
import type { AnswerQuestion } from './answer-questions.ts'
import { refuseOtherMethods } from './other-methods.ts'
import { sendAnswer } from './send-answer.ts'

/** POST /graphql, and only POST. */
export function serveGraphql(app: FastifyInstance, answerQuestion: AnswerQuestion): void {
  app.post('/graphql', { compress: false }, async (request, reply) =>
    sendAnswer(request, reply, await answerQuestion(request, request)),
  )
  refuseOtherMethods(app, '/graphql', ['POST'])
}
