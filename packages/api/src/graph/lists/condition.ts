import { InputError } from '@council-outcomes/figures'

export type Maybe<Value> = Value | null | undefined

/** The condition that a filter value gives, in a list to be spread; none where the reader left it out. */
export function given<Value, Condition>(
  value: Maybe<Value>,
  condition: (value: Value) => Condition,
): Condition[] {
  return value === null || value === undefined ? [] : [condition(value)]
}

/** @throws InputError BAD_VALUE for an empty list, which nothing could match. */
export function anyOf<Value>(values: readonly Value[]): { in: Value[] } {
  if (values.length > 0) return { in: [...values] }
  throw new InputError({
    code: 'BAD_VALUE',
    expected: 'at least one value in a filter',
    received: '[]',
    remedy: 'name a value, or leave the filter out to ask for all',
  })
}

/** Finds the words as they are written, in any letter case: `%` and `_` are not wildcards. */
export function containing(text: string) {
  return { contains: text.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const
}
