import type { Question } from '../questions/question.ts'
import { CONNECTIONS } from '../run/measure-rounds.ts'
import { SYSTEM_NAMES, SYSTEM_TITLES } from '../systems/system.ts'
import type { WriteMeasurement } from '../writes/measure-writes.ts'
import { type Goal, goalsOf, isMet } from './goals.ts'
import { find, type Report } from './report.ts'
import { textTable } from './text-table.ts'

/** The report as plain text: what was measured for each council, then the goals. */
export function reportText(questions: readonly Question[], report: Report): string {
  return [
    ...SYSTEM_NAMES.map((name) => `${name.padEnd(9)} ${SYSTEM_TITLES[name]}`),
    ...report.councils.flatMap(({ size }) => ['', speedTable(questions, report, size)]),
    '',
    goalTable(goalsOf(questions, report)),
    ...(report.writes.length === 0 ? [] : ['', writeTable(report.writes)]),
    '',
  ].join('\n')
}

function speedTable(questions: readonly Question[], report: Report, size: number): string {
  const head = [
    `${size.toLocaleString('en')} records`,
    'system',
    'p50 ms',
    'p99 ms',
    `per s at ${CONNECTIONS}`,
    'of limit',
    'failed',
  ]
  const rows = questions.flatMap((question) => {
    const limit = find(report, size, question.name, 'limit')
    return SYSTEM_NAMES.flatMap((system) => {
      const speed = find(report, size, question.name, system)
      if (speed === null) return []
      return [
        [
          system === 'limit' ? question.title : '',
          system,
          speed.p50?.toFixed(2) ?? '-',
          speed.p99?.toFixed(2) ?? '-',
          Math.round(speed.perSecond).toLocaleString('en'),
          limit === null ? '-' : (speed.perSecond / limit.perSecond).toFixed(2),
          speed.failed === 0 ? '' : String(speed.failed),
        ],
      ]
    })
  })
  return textTable(head, rows)
}

function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => [
    goal.what,
    goal.size.toLocaleString('en'),
    `${goal.measured.toFixed(goal.measured < 100 ? 2 : 0)} ${goal.unit}`,
    `${goal.kind === 'AT_LEAST' ? 'at least' : 'at most'} ${goal.goal} ${goal.unit}`,
    isMet(goal) ? 'met' : 'MISSED',
  ])
  return textTable(['goal', 'records', 'measured', 'wanted', ''], rows)
}

function writeTable(writes: readonly WriteMeasurement[]): string {
  const rows = writes.map(({ what, goal, measured }) => [
    what,
    `${measured.toFixed(2)} times`,
    `at least ${goal} times`,
    measured >= goal ? 'met' : 'MISSED',
  ])
  return textTable(['rate of writing, in that of plain inserts', 'measured', 'wanted', ''], rows)
}
