import { forget, keep, keptPictures, readKept } from './src/charts/test/kept-pictures.ts'
import { pictureDifference } from './src/charts/test/picture-difference.ts'
import { takePictures } from './src/charts/test/take-pictures.ts'
import { browserPath } from './test/e2e/browser.ts'

// `pnpm --filter @council-outcomes/dashboard pictures` keeps how the gallery looks now. Look at what it changed.

const chrome = browserPath()
if (chrome === null) process.exit(1)

const kept = new Set(keptPictures())
const pictures = await takePictures(chrome)
const gone = [...kept].filter((name) => !pictures.has(name))
// What only differs within the tolerance stays, so that a commit holds the pictures that changed.
const changed = [...pictures].filter(
  ([name, picture]) => !kept.has(name) || pictureDifference(readKept(name), picture) !== null,
)
for (const name of gone) forget(name)
for (const [name, picture] of changed) keep(name, picture)
const names = [...changed.map(([name]) => name), ...gone.map((name) => `${name} (gone)`)]
process.stdout.write(
  `${names.length} of ${pictures.size} pictures changed.\n${names.map((name) => `  ${name}\n`).join('')}`,
)
