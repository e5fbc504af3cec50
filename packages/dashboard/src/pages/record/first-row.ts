interface PageOfList {
  readonly hasPreviousPage: boolean
  readonly hasNextPage: boolean
  /** How many lines it has. */
  readonly shown: number
  /** How many the list has; null where there are too many to count. */
  readonly fitting: number | null
  /** Where the address says that it begins. */
  readonly asked: number | null
}

/** Where in the list a page begins, from 1: the ends of the list know it, a page between them only by its address. */
export function firstRow({ hasPreviousPage, hasNextPage, shown, fitting, asked }: PageOfList): number | null {
  if (!hasPreviousPage) return 1
  if (!hasNextPage && fitting !== null) return fitting - shown + 1
  const isPossible = asked !== null && asked > 1 && (fitting === null || asked + shown <= fitting)
  return isPossible ? asked : null
}
