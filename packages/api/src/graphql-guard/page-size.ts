import { InputError } from '@council-outcomes/figures'
import type { GraphQLField } from 'graphql'
import { BOUNDS } from './bounds.ts'

const DEFAULT_PAGE = 20

export function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first')
}

/** Rows the page may hold, 1..100. Throws InputError BAD_PAGE_SIZE, so that no list can forget to. */
export function pageSize({ first, last }: Readonly<Record<string, unknown>>): number {
  return size(first) ?? size(last) ?? DEFAULT_PAGE
}

function size(asked: unknown): number | null {
  if (typeof asked !== 'number') return null
  if (asked >= 1 && asked <= BOUNDS.page) return asked
  throw new InputError({
    code: 'BAD_PAGE_SIZE',
    expected: `a page of 1 to ${BOUNDS.page} rows`,
    received: String(asked),
    remedy: 'ask for a smaller page and follow it with "after"',
  })
}
