// Adds up what each package's test run wrote, so that the last line tells of all of them.
import { readdirSync, readFileSync } from 'node:fs'

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

process.stdout.write(`${sum('numPassedTests')} passed, ${sum('numFailedTests') + lost} failed\n`)
