import { contradictions } from '../questions/cells.ts'
import type { GraphqlQuestion, LimitRows, Question } from '../questions/question.ts'
import { type Addresses, requestOf } from '../systems/system.ts'

/**
 * Asks every system once and holds their answers against each other: what is fast must also be right.
 * @throws Error that says where they differ
 */
export async function checkAgreement(questions: readonly Question[], addresses: Addresses): Promise<void> {
  for (const question of questions) {
    const limit = question.limit.cells(await askLimit(question, addresses))
    await compare('friendly', question.friendly)
    if (question.compact !== null) await compare('compact', question.compact)

    async function compare(shape: 'friendly' | 'compact', asked: GraphqlQuestion): Promise<void> {
      const wrong = contradictions(limit, asked.cells(await askOurs(shape, question, addresses)))
      if (wrong.length > 0)
        throw new Error(`The limit and ours (${shape}) differ on "${question.title}":\n${wrong.join('\n')}`)
    }
  }
}

async function askLimit(question: Question, addresses: Addresses): Promise<LimitRows> {
  const answer = await ask('limit', question, addresses)
  // Its statements answer rows; what is not a list here has no cells to compare.
  return Array.isArray(answer) ? answer : []
}

async function askOurs(
  shape: 'friendly' | 'compact',
  question: Question,
  addresses: Addresses,
): Promise<unknown> {
  const { data, errors } = (await ask(shape, question, addresses)) as {
    readonly data?: unknown
    readonly errors?: readonly { readonly message: string }[]
  }
  const [error] = errors ?? []
  if (error !== undefined) throw new Error(`"${question.title}" (${shape}) is refused: ${error.message}`)
  return data
}

async function ask(
  system: 'limit' | 'friendly' | 'compact',
  question: Question,
  addresses: Addresses,
): Promise<unknown> {
  const request = requestOf(system, question, addresses)
  if (request === null) return null
  const { url, method, headers, body } = request
  const answer = await fetch(url, {
    method,
    headers: { ...headers },
    ...(body === undefined ? {} : { body }),
  })
  return answer.json()
}
