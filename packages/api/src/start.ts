import { defaultFolders } from './default-folders.ts'
import { serveCommand } from './process/serve-command.ts'

process.exit(await serveCommand(defaultFolders))
