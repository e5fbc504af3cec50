import { defaultFolders } from './default-folders.ts'
import { figuresCommand } from './process/figures-command.ts'

process.exit(await figuresCommand(process.argv.slice(2), defaultFolders))
