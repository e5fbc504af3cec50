// Adds up what each package's test run wrote, and says last what failed: the end of a long log is what gets read.
import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

const LINES_OF_A_FAILURE = 12

const reports = readdirSync('packages').map((name) => {
  try {
    return JSON.parse(readFileSync(`packages/${name}/test-results/vitest.json`, 'utf8'))
  } catch {
    process.stderr.write(`packages/${name} left no test report: its tests did not run.\n`)
    return null
  }
})
const sum = (key) => reports.reduce((count, report) => count + (report?.[key] ?? 0), 0)
const lost = reports.filter(
  (report) => report === null || (!report.success && report.numFailedTests === 0),
).length

const beginningOf = (message) => message.split('\n').slice(0, LINES_OF_A_FAILURE).join('\n    ')

for (const file of reports.flatMap((report) => report?.testResults ?? [])) {
  const path = relative(process.cwd(), file.name)
  const failed = file.assertionResults.filter(({ status }) => status === 'failed')
  for (const { fullName, failureMessages } of failed) {
    process.stdout.write(`\n${path}: ${fullName}\n    ${failureMessages.map(beginningOf).join('\n    ')}\n`)
  }
  if (file.status === 'failed' && failed.length === 0) {
    process.stdout.write(`\n${path}\n    ${beginningOf(file.message)}\n`)
  }
}

process.stdout.write(`\n${sum('numPassedTests')} passed, ${sum('numFailedTests') + lost} failed\n`)
