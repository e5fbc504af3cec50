import { places } from './places.ts'
import { serveCommand } from './process/serve-command.ts'

process.exit(await serveCommand(places))
