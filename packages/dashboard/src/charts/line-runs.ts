interface LinePlace {
  readonly index: number
  readonly level: number
}

/** The stretches of a line: places that follow each other without a gap. A place alone is no line. */
export function lineRuns(levels: readonly (number | null)[]): readonly (readonly LinePlace[])[] {
  const runs: LinePlace[][] = [[]]
  for (const [index, level] of levels.entries()) {
    if (level === null) runs.push([])
    else runs.at(-1)?.push({ index, level })
  }
  return runs.filter(({ length }) => length > 1)
}
