import { inspect } from 'node:util'
import { HELP, readOptions } from './options.ts'
import { reportText } from './report/report-text.ts'
import { runBench } from './run/run-bench.ts'

const started = performance.now()

/** What goes on is told beside the results, so that these can be piped. */
function progress(message: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stderr.write(`${seconds.padStart(7)} s  ${message}\n`)
}

process.once('SIGINT', () => process.exit(1))
process.once('SIGTERM', () => process.exit(1))

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) process.stdout.write(HELP)
  else {
    const report = await runBench(options, progress)
    const text = options.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(options.questions, report)
    process.stdout.write(text)
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : inspect(error)}\n`)
  process.exitCode = 1
}
