import { loadDemo, openDatabase } from '@council-outcomes/db'
import { type DefaultFolders, readConfiguration } from '../config/configuration.ts'
import { DEMO_HELP, readDemoOptions } from './demo-options.ts'
import { failureText } from './failure.ts'
import { fillRecord } from './fill-record.ts'
import { timedProgress } from './timed-progress.ts'

/** `npm run demo`: makes the synthetic council, beside a running server or without one. Returns the exit code. */
export async function demoCommand(args: readonly string[], folders: DefaultFolders): Promise<number> {
  const progress = timedProgress((line) => process.stdout.write(line))
  // Ending by process.exit lets the embedded database stop too; what was half made is rolled back.
  process.once('SIGINT', () => process.exit(1))
  process.once('SIGTERM', () => process.exit(1))
  try {
    const options = readDemoOptions(args, new Date())
    if (options === null) {
      process.stdout.write(DEMO_HELP)
      return 0
    }
    const configuration = readConfiguration(process.env, folders)
    const database = await openDatabase(configuration, progress, { join: true })
    try {
      await fillRecord(database.ownerUrl, progress)
      await loadDemo(database.ownerUrl, options, progress)
    } finally {
      await database.close()
    }
    progress('The synthetic council is ready')
    process.stdout.write('\nChoose it on the dashboard; npm start opens that, if it is not running.\n')
    return 0
  } catch (error) {
    process.stderr.write(failureText(error))
    return 1
  }
}
