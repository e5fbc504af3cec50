export const INPUT_ERROR_CODES = [
  'BAD_DATE',
  'BAD_PERIOD',
  'FROM_AFTER_TO',
  'UNKNOWN_CODE',
  'UNITS_DO_NOT_MIX',
  'TOO_MANY_BUCKETS',
  'TOO_MANY_CELLS',
  'BAD_CURSOR',
  'BAD_PAGE_SIZE',
  'TOO_EXPENSIVE',
  'BAD_VALUE',
] as const

export type InputErrorCode = (typeof INPUT_ERROR_CODES)[number]

/**
 * `expected` completes "Expected ...", `remedy` is what to do, as a clause without a full stop: "write the month as 01 to 12".
 * `received` may be anything a reader sent; it is cleaned here.
 */
export interface InputErrorDetails {
  readonly code: InputErrorCode
  readonly expected: string
  readonly received: string
  readonly remedy: string
  /** Where it stands in the question, such as `period.code` or `by[1]`. */
  readonly argument?: string
}

/** What a reader asked for cannot be answered. Its message is one whole sentence that is safe to show. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: InputErrorCode
  readonly expected: string
  readonly received: string
  readonly remedy: string
  /** Null where nobody said which part of the question is at fault. */
  readonly argument: string | null

  constructor({ code, expected, received, remedy, argument }: InputErrorDetails) {
    const shown = showable(received)
    super(`Expected ${expected}, but received "${shown}": ${remedy}.`)
    this.code = code
    this.expected = expected
    this.received = shown
    this.remedy = remedy
    this.argument = argument ?? null
  }
}

/** What `read` makes of an argument of this name. An InputError of it says where it stands: `period`, then `period.code`. */
export function readArgument<Value>(name: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const { code, expected, received, remedy, argument: inner } = error
    const separator = inner?.startsWith('[') ? '' : '.'
    const argument = inner === null ? name : `${name}${separator}${inner}`
    throw new InputError({ code, expected, received, remedy, argument })
  }
}

const LONGEST_SHOWN = 60

/** Without control, formatting and line-breaking characters and halves of surrogate pairs; at most 60 characters. */
function showable(text: string): string {
  const printable = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
  return [...printable].slice(0, LONGEST_SHOWN).join('')
}
