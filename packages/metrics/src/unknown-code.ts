import { InputError } from '@council-outcomes/figures'

const EXAMPLES = 8

/** A code that is none of `known`. */
export function unknownCode(expected: string, received: string, known: readonly string[]): InputError {
  const examples = known.slice(0, EXAMPLES).join(', ')
  const remedy = known.length > EXAMPLES ? `use one such as ${examples}` : `use one of ${examples}`
  return new InputError({ code: 'UNKNOWN_CODE', expected, received, remedy })
}
