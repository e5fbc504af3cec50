import { defaultFolders } from './default-folders.ts'

// graphql-js checks every value twice unless it is told so before it is loaded: a quarter of the time of a long answer.
process.env.NODE_ENV ??= 'production'
const { serveCommand } = await import('./process/serve-command.ts')

process.exit(await serveCommand(defaultFolders))
