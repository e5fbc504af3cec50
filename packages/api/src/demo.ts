import { defaultFolders } from './default-folders.ts'
import { demoCommand } from './process/demo-command.ts'

process.exit(await demoCommand(process.argv.slice(2), defaultFolders))
