import { places } from './places.ts'
import { demoCommand } from './process/demo-command.ts'

process.exit(await demoCommand(process.argv.slice(2), places))
