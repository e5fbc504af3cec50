import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { askServer } from './ask-server.ts'
import { type Failure, failureOf } from './failure.ts'
import { keepAnswer, keptAnswer } from './kept-answers.ts'
import { Recent } from './recent.ts'

/** A whole answer, as it came. */
export interface Answer {
  readonly data: unknown
  readonly at: Date
  /** The data that it is of, as the server names it; null where the server does not know. */
  readonly version: string | null
}

/** How it stands with a question. */
interface Standing {
  readonly answer: Answer | null
  /** The answer is from an earlier visit: it is shown, and asked for again. */
  readonly isKept: boolean
  /** Why the question could not be answered when it was last asked; null while it is asked again. */
  readonly failure: Failure | null
  readonly isAsking: boolean
}

/** So many questions are remembered: an hour of exploring. */
const MOST = 100

/** The questions of this visit and their answers. */
class Answers {
  // What is on the screen reads its standing at every change, and so is never forgotten.
  readonly #standings = new Recent<Standing>(MOST)
  readonly #underWay = new Map<string, Promise<void>>()
  readonly #listeners = new Set<() => void>()

  /** By the name of a question: see `questionName`. */
  of(question: string): Standing {
    const known = this.#standings.get(question)
    if (known !== undefined) return known
    const answer = keptAnswer(question)
    const standing = answer === null ? NOTHING : { ...NOTHING, answer, isKept: true }
    this.#standings.set(question, standing)
    return standing
  }

  /** Resolves when the question was answered or has failed; a question that is under way is not asked twice. */
  ask<Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<void> {
    const question = questionName(query, variables)
    const running = this.#underWay.get(question)
    if (running !== undefined) return running
    const asking = this.#ask(question, query, variables).finally(() => this.#underWay.delete(question))
    this.#underWay.set(question, asking)
    return asking
  }

  /** Asks only what has no answer yet. What fails ahead of time is asked again, and told, when it is needed. */
  askAhead<Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): void {
    if (this.of(questionName(query, variables)).answer === null) void this.ask(query, variables)
  }

  /** Calls back after every change; returns what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #ask<Data, Variables extends OperationVariables>(
    question: string,
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<void> {
    const before = this.of(question)
    this.#set(question, { ...before, failure: null, isAsking: true })
    try {
      const { data, version } = await askServer(query, variables)
      const answer = { data: sameOr(before.answer?.data, data), at: new Date(), version }
      this.#set(question, { ...NOTHING, answer })
      keepAnswer(question, answer)
    } catch (error) {
      this.#set(question, { ...before, failure: failureOf(error), isAsking: false })
    }
  }

  #set(question: string, standing: Standing): void {
    this.#standings.set(question, standing)
    for (const listener of this.#listeners) listener()
  }
}

/** Two questions with one name have one answer. */
export function questionName<Variables extends OperationVariables>(
  { definitions }: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
): string {
  const operation = definitions.find((definition) => definition.kind === 'OperationDefinition')
  return `${operation?.name?.value ?? ''} ${JSON.stringify(variables)}`
}

/** Those of this visit. */
export const answers = new Answers()

/** An answer that says what the last one said is that one: what shows it need not be drawn again. */
function sameOr(last: unknown, next: unknown): unknown {
  return last !== undefined && JSON.stringify(last) === JSON.stringify(next) ? last : next
}

const NOTHING: Standing = { answer: null, isKept: false, failure: null, isAsking: false }
