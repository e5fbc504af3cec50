import { InputError } from '@council-outcomes/figures'

export const LARGEST_PAGE = 100
export const DEFAULT_PAGE = 20

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** A page as a reader asks for it: counted from the start of the list, or from its end. */
export interface Page {
  readonly size: number
  readonly fromEnd: boolean
}

/** @throws InputError BAD_PAGE_SIZE for a size outside 1 to 100, and for `first` together with `last`. */
export function pageOf({ first, last }: PageArgs): Page {
  if (isGiven(first) && isGiven(last)) {
    throw badPageSize('first or last', 'both', 'leave out one of the two')
  }
  return isGiven(last)
    ? { size: pageSize(last, 'last'), fromEnd: true }
    : { size: pageSize(first ?? DEFAULT_PAGE, 'first'), fromEnd: false }
}

/** @throws InputError BAD_PAGE_SIZE outside 1 to 100. */
export function pageSize(size: number, name: 'first' | 'last'): number {
  if (size >= 1 && size <= LARGEST_PAGE) return size
  throw badPageSize(
    `${name} to be from 1 to ${LARGEST_PAGE}`,
    String(size),
    size < 1
      ? 'ask for at least 1; for the number of all entries alone, select only totalCount'
      : `ask for ${LARGEST_PAGE} at most, then go on with the cursor of the last entry`,
  )
}

function isGiven(size: number | null | undefined): size is number {
  return size !== null && size !== undefined
}

function badPageSize(expected: string, received: string, remedy: string): InputError {
  return new InputError({ code: 'BAD_PAGE_SIZE', expected, received, remedy })
}
