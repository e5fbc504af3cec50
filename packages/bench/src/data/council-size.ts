/** The synthetic councils that are asked, by their number of assistance records. */
export const COUNCIL_SIZES = [10_000, 1_000_000, 10_000_000] as const

export type CouncilSize = (typeof COUNCIL_SIZES)[number]

/** Such as "1m": the folder of the council below `.bench`. */
export const FOLDERS: Readonly<Record<CouncilSize, string>> = {
  10000: '10k',
  1000000: '1m',
  10000000: '10m',
}

export function isCouncilSize(size: number): size is CouncilSize {
  return COUNCIL_SIZES.some((known) => known === size)
}
