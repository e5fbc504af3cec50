import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** Finds what belongs to this package, whether its code runs from `src`, from `dist` or bundled into the server. */
export const packageRequire = createRequire(
  createRequire(import.meta.url).resolve('@council-outcomes/db/package.json'),
)

/** The folder of this package. */
export const packageRoot = dirname(packageRequire.resolve('@council-outcomes/db/package.json'))
