import { ApolloLink, type OperationVariables, type TypedDocumentNode } from '@apollo/client'
import { tap } from 'rxjs'
import { keepAnswer } from './kept-answers.ts'

/** When a question was last answered, and of which data: the server names it with every answer. */
export interface Answered {
  readonly at: Date
  /** Null where the server does not know which data is the newest. */
  readonly version: string | null
}

/** The answers of this visit by question, those from ahead of time too. */
export class AnswerLog {
  readonly #answers = new Map<string, Answered>()

  of(question: string): Answered | null {
    return this.#answers.get(question) ?? null
  }

  /** Notes every answer that passes by, and keeps it for a reload. */
  link(): ApolloLink {
    return new ApolloLink((operation, forward) =>
      forward(operation).pipe(
        tap(({ data, errors }) => {
          if (!data || errors) return
          const { response } = operation.getContext()
          const version = response instanceof Response ? response.headers.get('x-data-version') : null
          const question = nameOf(operation.operationName ?? '', operation.variables)
          const at = new Date()
          this.#answers.set(question, { at, version })
          keepAnswer(question, { at, data })
        }),
      ),
    )
  }
}

/** The name of a question in the log: two questions with one name have one answer. */
export function questionName<Variables extends OperationVariables>(
  { definitions }: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
): string {
  const operation = definitions.find((definition) => definition.kind === 'OperationDefinition')
  return nameOf(operation?.name?.value ?? '', variables)
}

function nameOf(operation: string, variables: OperationVariables): string {
  return `${operation} ${JSON.stringify(variables)}`
}
