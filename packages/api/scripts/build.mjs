import { rm } from 'node:fs/promises'
import { build } from 'esbuild'

await rm('dist', { recursive: true, force: true })
// One program with all its libraries: Node looks for each of 900 files otherwise, which is most of the time of a start.
await build({
  entryPoints: ['src/start.ts', 'src/demo.ts', 'src/figures.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['source'],
  sourcemap: true,
  sourcesContent: false,
  // Found at run time, because it brings programs of its own and few servers need it.
  external: ['playwright-core'],
  // It looks for Node's hashes in a way that a bundle does not have, and then hashes every question in JavaScript.
  alias: { '@apollo/utils.createhash': 'node:crypto' },
  // As Node says since version 21. Where nobody says it, pg looks for its platform by loading all of `fetch`.
  define: { navigator: '{"userAgent":"Node.js"}' },
  // Libraries in the older format of modules call it.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
})
