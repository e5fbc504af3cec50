import { parseArgs } from 'node:util'
import { COUNCIL_SIZES, type CouncilSize, isCouncilSize } from './data/council-size.ts'
import type { Question } from './questions/question.ts'
import { QUESTIONS } from './questions/questions.ts'

/** What else is measured, beside the questions. */
const MEASURES = ['start', 'rebuild', 'writes'] as const

export type Measure = (typeof MEASURES)[number]

export interface BenchOptions {
  readonly sizes: readonly CouncilSize[]
  readonly questions: readonly Question[]
  readonly measures: readonly Measure[]
  readonly rounds: number
  /** Of every load. */
  readonly seconds: number
  readonly json: boolean
  readonly help: boolean
}

const NAMES = [...QUESTIONS.map(({ name }) => name), ...MEASURES]

export const HELP = `npm run bench -- [options]

Measures the product against the best that can be written by hand, over synthetic councils that are made once and kept.

  --sizes    records of assistance, of ${COUNCIL_SIZES.join(', ')}; all unless told otherwise
  --only     what is measured, of ${NAMES.join(', ')}; all unless told otherwise
  --rounds   how often everything is measured; 3 unless told otherwise
  --seconds  how long each load takes; 2 unless told otherwise
  --json     prints what was measured as JSON instead of tables
`

/** @throws Error with a sentence for whoever typed them */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: COUNCIL_SIZES.join(',') },
      only: { type: 'string', default: NAMES.join(',') },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '2' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const only = values.only.split(',').map(known)
  return {
    sizes: values.sizes.split(',').map(councilSize),
    questions: QUESTIONS.filter(({ name }) => only.includes(name)),
    measures: MEASURES.filter((measure) => only.includes(measure)),
    rounds: count('rounds', values.rounds),
    seconds: count('seconds', values.seconds),
    json: values.json,
    help: values.help,
  }
}

function councilSize(given: string): CouncilSize {
  const size = Number(given)
  if (isCouncilSize(size)) return size
  throw new Error(`There is no council of "${given}" records; there are ${COUNCIL_SIZES.join(', ')}.`)
}

function known(given: string): string {
  if (NAMES.includes(given)) return given
  throw new Error(`There is nothing named "${given}" to measure; there are ${NAMES.join(', ')}.`)
}

function count(name: string, given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`--${name} must be a whole number from 1, not "${given}".`)
}
