import { openDatabase, type Progress } from '@council-outcomes/db'
import { type ColumnsReport, rebuildColumns, verifyColumns } from '@council-outcomes/metrics'
import { type DefaultFolders, readConfiguration } from '../config/configuration.ts'
import { failureText } from './failure.ts'
import { FIGURES_HELP, type FiguresTask, readFiguresTask } from './figures-options.ts'
import { timedProgress } from './timed-progress.ts'

/** `npm run figures`: makes or checks the columns that figures are counted from. Returns the exit code. */
export async function figuresCommand(args: readonly string[], folders: DefaultFolders): Promise<number> {
  const progress = timedProgress((line) => process.stdout.write(line))
  // Ending by process.exit lets the embedded database stop too; what was half done is undone.
  process.once('SIGINT', () => process.exit(1))
  process.once('SIGTERM', () => process.exit(1))
  try {
    const task = readFiguresTask(args)
    if (task === null) {
      process.stdout.write(FIGURES_HELP)
      return 0
    }
    const configuration = readConfiguration(process.env, folders)
    const database = await openDatabase(configuration, progress, { join: true })
    try {
      return await run(task, database.ownerUrl, progress)
    } finally {
      await database.close()
    }
  } catch (error) {
    process.stderr.write(failureText(error))
    return 1
  }
}

async function run(task: FiguresTask, ownerUrl: string, progress: Progress): Promise<number> {
  if (task === 'rebuild') {
    await rebuildColumns({ ownerUrl, progress })
    progress('The columns of figures are rebuilt')
    return 0
  }
  const report = await verifyColumns({ ownerUrl, progress })
  for (const line of linesOf(report)) progress(line)
  return report.kind === 'COMPARED' && report.differences.length > 0 ? 1 : 0
}

function linesOf(report: ColumnsReport): readonly string[] {
  if (report.kind === 'NOTHING_TO_COMPARE') {
    return ['No columns are kept that still serve: they are made from the records at the next start']
  }
  const { cells, differences } = report
  if (differences.length === 0) return [`All ${cells.toLocaleString('en')} cells are as the records are`]
  return [
    ...differences.map(({ councilId, fact, grain, typeId, shape, ...difference }) => {
      const table = `${fact} by ${grain} (${shape}), council ${councilId}, type ${typeId}`
      return `${table}: ${difference.cells} cells differ, ${difference.records} records and ${difference.value} in amount too many`
    }),
    'The columns are not as the records are: npm run figures -- rebuild makes them anew; running servers keep theirs until they are started again',
  ]
}
