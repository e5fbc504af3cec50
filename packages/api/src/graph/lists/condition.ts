import { Prisma } from '@council-outcomes/db'
import { InputError, readArgument } from '@council-outcomes/figures'

export type Maybe<Value> = Value | null | undefined

/** The condition that a filter value gives, in a list to be spread; none where the reader left it out. */
export function given<Value, Condition>(
  value: Maybe<Value>,
  condition: (value: Value) => Condition,
): Condition[] {
  return value === null || value === undefined ? [] : [condition(value)]
}

/** The same for a part of a filter; errors say which. */
export function part<Value>(
  name: string,
  value: Maybe<Value>,
  condition: (value: Value) => Prisma.Sql,
): readonly Prisma.Sql[] {
  return given(value, (known) => readArgument(`filter.${name}`, () => condition(known)))
}

/** @throws InputError BAD_VALUE for an empty list, which nothing could match. */
export function anyOf<Value>(values: readonly Value[]): readonly Value[] {
  if (values.length > 0) return values
  throw new InputError({
    code: 'BAD_VALUE',
    expected: 'at least one value in a filter',
    received: '[]',
    remedy: 'name a value, or leave the filter out to ask for all',
  })
}

/** @throws InputError BAD_VALUE for an empty list */
export function oneOf(column: Prisma.Sql, values: readonly string[], type: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${column} = ANY(${anyOf(values)}::${type}[])`
}

/** Finds the words as they are written, but for letter case and special letters: `%` and `_` are not wildcards. */
export function containing(column: Prisma.Sql, text: string): Prisma.Sql {
  const words = text.replace(/[\\%_]/g, '\\$&')
  return Prisma.sql`fold_text(${column}) LIKE '%' || fold_text(${words}::text) || '%'`
}
