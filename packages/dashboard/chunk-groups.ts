import { fileURLToPath } from 'node:url'
import { normalizePath, type Rolldown } from 'vite'

/**
 * Files that are loaded together. By default every set of pages that shares a module gets a file for it, which makes
 * some forty for the overview, and a phone on a slow network waits 150 ms for each six.
 */
export const CHUNK_GROUPS: readonly Rolldown.CodeSplittingGroup[] = [
  group('first', 3, (importers, id) => id === FIRST_SCRIPT || importers.has(FIRST_SCRIPT)),
  { name: 'site', tags: ['$initial'], priority: 2 },
  group('pages', 1, (importers) => [...importers].filter((id) => PAGE.test(id)).length > 1),
  group('charts', 0, (importers) => importers.has(CHARTS)),
]

const PAGE = /\/src\/pages\/[^/]+\/page\.ts$/

/** The script that asks before the site is there. */
export const FIRST_SCRIPT = source('./src/ask-first.ts')

/** Recharts, fetched when the first chart is drawn. */
const CHARTS = source('./src/charts/period-drawing.tsx')

/** The id that Vite gives a module, on Windows too. */
function source(path: string): string {
  return normalizePath(fileURLToPath(new URL(path, import.meta.url)))
}

/** Captures modules by what imports them at once, directly or through others. */
function group(
  name: string,
  priority: number,
  holds: (importers: ReadonlySet<string>, id: string) => boolean,
) {
  return {
    name: (id: string, graph: Rolldown.ChunkingContext) => (holds(importersOf(id, graph), id) ? name : null),
    priority,
  }
}

function importersOf(id: string, graph: Rolldown.ChunkingContext): ReadonlySet<string> {
  const importers = new Set(graph.getModuleInfo(id)?.importers)
  // A set keeps what it is given while it is walked through.
  for (const importer of importers) {
    for (const next of graph.getModuleInfo(importer)?.importers ?? []) importers.add(next)
  }
  return importers
}
