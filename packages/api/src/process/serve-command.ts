import { once } from 'node:events'
import { type DefaultFolders, readConfiguration } from '../config/configuration.ts'
import { endRequest } from './end-request.ts'
import { failureText, incidentText } from './failure.ts'
import { orphaned } from './orphaned.ts'
import { type Product, startProduct } from './product.ts'
import { outliveStrayRejections } from './stray-rejections.ts'
import { timedProgress } from './timed-progress.ts'

/** `npm start`: serves until it is told to stop. Returns the exit code. */
export async function serveCommand(folders: DefaultFolders): Promise<number> {
  const progress = timedProgress((line) => process.stdout.write(line))
  const ending = AbortSignal.any([
    endRequest(process, process.exit),
    orphaned(process.env, () => process.ppid),
  ])
  // Ctrl-C reaches the programs that a step of the start runs too: how they fail then is of no interest.
  const unlessEnding = (error: unknown) => {
    if (ending.aborted) return null
    throw error
  }
  outliveStrayRejections(process, (error) => report('unknown', error))
  try {
    const configuration = readConfiguration(process.env, folders)
    const product = await startProduct(configuration, { progress, report, signal: ending }).catch(
      unlessEnding,
    )
    if (product === null) return 0
    progress('Council Outcomes is ready')
    process.stdout.write(addresses(product))
    const over = AbortSignal.any([ending, product.databaseGone])
    if (!over.aborted) await once(over, 'abort')
    const failed = !ending.aborted
    if (failed) process.stderr.write(DATABASE_GONE)
    progress('Stopping')
    await product.stop()
    progress('Stopped')
    return failed ? 1 : 0
  } catch (error) {
    process.stderr.write(failureText(error))
    return 1
  }
}

const DATABASE_GONE = 'The embedded database has ended.\nStart again: npm start recovers it.\n'

function report(requestId: string, error: unknown): void {
  process.stderr.write(incidentText(`request ${requestId}`, error))
}

function addresses({ url, hasDashboard }: Product): string {
  const lines = [
    ...(hasDashboard ? [`  Dashboard  ${url}/`, `  GraphiQL   ${url}/graphiql`] : []),
    `  GraphQL    ${url}/graphql`,
    `  Health     ${url}/health/ready`,
    'Ctrl-C stops it.',
  ]
  return `\n${lines.join('\n')}\n`
}
