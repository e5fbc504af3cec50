import type { Question, QuestionGoals } from '../questions/question.ts'
import { type CouncilReport, find, type Report } from './report.ts'

/** A number that was measured beside the number that it should be. */
export interface Goal {
  readonly what: string
  readonly size: number
  readonly unit: 'times' | 'ms' | 's' | 'MB'
  readonly kind: 'AT_LEAST' | 'AT_MOST'
  readonly goal: number
  readonly measured: number
}

export function isMet({ kind, goal, measured }: Goal): boolean {
  return kind === 'AT_LEAST' ? measured >= goal : measured <= goal
}

/** The goals hold for councils of this size and larger. */
const LARGE = 1_000_000
const SINGLE_CLIENT_P99_MS = 25
const TEN_TIMES_THE_RECORDS = 1.2
const FIRST_FIGURE_MS = 1_500
const RESIDENT_MEGABYTES = 350
const REBUILD_SECONDS = 60

/** Every goal of which the report knows the measured number. */
export function goalsOf(questions: readonly Question[], report: Report): readonly Goal[] {
  const large = report.councils.filter(({ size }) => size >= LARGE)
  return [
    ...large.flatMap(({ size }) => questions.flatMap((question) => throughputGoals(question, size, report))),
    ...large.flatMap(({ size }) => questions.flatMap((question) => latencyGoals(question, size, report))),
    ...questions.flatMap((question) => growthGoals(question, report)),
    ...report.councils.flatMap(processGoals),
  ]
}

const SHAPES = ['friendly', 'compact', 'cached'] as const

function throughputGoals(question: Question, size: number, report: Report): readonly Goal[] {
  const limit = find(report, size, question.name, 'limit')
  if (limit === null) return []
  return SHAPES.flatMap((shape): readonly Goal[] => {
    const goal = question.goals[shape]
    const ours = find(report, size, question.name, shape)
    if (goal === null || ours === null) return []
    const what = `${question.name}, ${shape}: throughput of the limit`
    return [{ what, size, unit: 'times', kind: 'AT_LEAST', goal, measured: ours.perSecond / limit.perSecond }]
  })
}

function latencyGoals({ name, goals }: Question, size: number, report: Report): readonly Goal[] {
  if (!hasGoals(goals)) return []
  return (['friendly', 'compact'] as const).flatMap((shape): readonly Goal[] => {
    const measured = find(report, size, name, shape)?.p99 ?? null
    if (measured === null) return []
    const what = `${name}, ${shape}: p99 of a single client`
    return [{ what, size, unit: 'ms', kind: 'AT_MOST', goal: SINGLE_CLIENT_P99_MS, measured }]
  })
}

/** What the largest council costs in comparison with one of a tenth of its records. */
function growthGoals({ name, goals }: Question, report: Report): readonly Goal[] {
  if (!hasGoals(goals)) return []
  return (['friendly', 'compact'] as const).flatMap((shape): readonly Goal[] => {
    const large = find(report, 10 * LARGE, name, shape)
    const small = find(report, LARGE, name, shape)
    if (large === null || small === null) return []
    const what = `${name}, ${shape}: cost in that of a tenth of the records`
    const measured = small.perSecond / large.perSecond
    return [{ what, size: 10 * LARGE, unit: 'times', kind: 'AT_MOST', goal: TEN_TIMES_THE_RECORDS, measured }]
  })
}

function hasGoals({ friendly, compact }: QuestionGoals): boolean {
  return friendly !== null || compact !== null
}

function processGoals(council: CouncilReport): readonly Goal[] {
  const { size, firstFigureMs, residentMegabytes, rebuildSeconds } = council
  return [
    ...atMost('first figure after the start', size, 'ms', FIRST_FIGURE_MS, firstFigureMs),
    ...atMost('memory of the API under load', size, 'MB', RESIDENT_MEGABYTES, residentMegabytes),
    ...atMost('rebuild of the columns', size, 's', REBUILD_SECONDS, rebuildSeconds),
  ]
}

function atMost(
  what: string,
  size: number,
  unit: Goal['unit'],
  goal: number,
  measured: number | null,
): readonly Goal[] {
  return measured === null ? [] : [{ what, size, unit, kind: 'AT_MOST', goal, measured }]
}
