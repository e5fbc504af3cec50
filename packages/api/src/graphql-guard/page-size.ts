import type { GraphQLField } from 'graphql'
import { DEFAULT_PAGE, pageSize } from '../graph/lists/page.ts'

export function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first')
}

/** Rows the page may hold. Throws InputError BAD_PAGE_SIZE here already, so that no list can forget to. */
export function rowsOfPage({ first, last }: Readonly<Record<string, unknown>>): number {
  if (typeof first === 'number') return pageSize(first, 'first')
  return typeof last === 'number' ? pageSize(last, 'last') : DEFAULT_PAGE
}
