import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** At most this many bytes of compressed script until the overview shows its sentence and its figures. */
export const GOAL = 180_000

export interface Weight {
  /** Scripts in the order in which they are found, each with its compressed bytes. */
  readonly scripts: readonly { readonly file: string; readonly bytes: number }[]
  readonly bytes: number
}

/** What `index.html` loads until the overview shows: its own script, that of the page, and all that these import. */
export function weightOfOverview(): Weight {
  return weigh([...imported('index.html'), ...imported('src/pages/overview/page.ts')])
}

/** What the overview's charts over time load after that: Recharts. */
export function weightOfCharts(): Weight {
  const before = new Set(weightOfOverview().scripts.map(({ file }) => file))
  return weigh(imported('src/charts/period-drawing.tsx').filter((file) => !before.has(file)))
}

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

const DIST = fileURLToPath(new URL('./dist/', import.meta.url))

/** The file of a module in the manifest of the build, and the files that it imports before it can run. */
function imported(module: string): readonly string[] {
  // Vite documents this shape of its manifest.
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const modules = new Set([module])
  // A set keeps what it is given while it is walked through.
  for (const name of modules) for (const next of manifest[name]?.imports ?? []) modules.add(next)
  return [...modules].map((name) => {
    const chunk = manifest[name]
    if (chunk === undefined) throw new Error(`The build has no ${name}. Run the build first.`)
    return chunk.file
  })
}

function weigh(files: readonly string[]): Weight {
  const scripts = [...new Set(files)].map((file) => ({
    file,
    bytes: statSync(join(DIST, `${file}.br`)).size,
  }))
  return { scripts, bytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0) }
}
