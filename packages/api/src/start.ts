import { setFlagsFromString } from 'node:v8'
import { defaultFolders } from './default-folders.ts'

// Otherwise answers that were given long ago take up to three times the memory of all that is in use before V8 looks for
// them. 40 halves what the process holds under load.
setFlagsFromString('--heap-growing-percent=40')

// graphql-js checks every value twice unless it is told so before it is loaded: a quarter of the time of a long answer.
process.env.NODE_ENV ??= 'production'
const { serveCommand } = await import('./process/serve-command.ts')

process.exit(await serveCommand(defaultFolders))
