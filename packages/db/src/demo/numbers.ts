/** The whole numbers from 1 to `count`, by which the rows of a table are numbered. */
export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
