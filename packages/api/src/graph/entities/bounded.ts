import { builder } from '../builder.ts'
import { LARGEST_PAGE, pageSize } from '../lists/page.ts'

/** The argument of a list that belongs to one thing and has no pages of its own. */
export const boundedArgs = builder.args((t) => ({
  first: t.int({
    required: true,
    defaultValue: LARGEST_PAGE,
    description: `How many entries from the start, 1 to ${LARGEST_PAGE}.`,
  }),
}))

/** @throws InputError BAD_PAGE_SIZE outside 1 to 100. */
export function bounded({ first }: { readonly first: number }): { take: number } {
  return { take: pageSize(first, 'first') }
}
