import type { Progress } from '@council-outcomes/db'
import { drain } from '../load/drain.ts'
import type { LoadGenerator, LoadRequest, Measurement } from '../load/load.ts'
import type { Question } from '../questions/question.ts'
import { type Addresses, requestOf, SYSTEM_NAMES, type SystemName } from '../systems/system.ts'
import { median } from './median.ts'

/** What one system made of one question. */
interface Speed {
  /** Of one client: milliseconds. */
  readonly p50: number | null
  readonly p99: number | null
  /** Answers at many connections. */
  readonly perSecond: number
  /** Requests that were not answered with 200, of all rounds. */
  readonly failed: number
}

export interface Measured extends Speed {
  readonly size: number
  readonly question: string
  readonly system: SystemName
}

export interface Council {
  readonly size: number
  readonly addresses: Addresses
}

export interface Rounds {
  readonly rounds: number
  readonly seconds: number
  /** How long to wait at most for an idle machine, before each system. */
  readonly patienceMs: number
}

export const CONNECTIONS = 32

/**
 * Asks every question of every system over every council, in turns and round by round, so that what else the machine does hits
 * all alike; answers the medians of the rounds. Between two systems it waits until the machine is idle.
 */
export async function measureRounds(
  questions: readonly Question[],
  councils: readonly Council[],
  { rounds, seconds, patienceMs }: Rounds,
  load: LoadGenerator,
  progress: Progress,
): Promise<readonly Measured[]> {
  const trials = questions.flatMap((question) =>
    councils.flatMap((council) => SYSTEM_NAMES.flatMap((system) => trialOf(question, council, system))),
  )
  progress('Warming up')
  for (const { request } of trials) await load.measure({ request, connections: CONNECTIONS, seconds: 1 })
  for (let round = 1; round <= rounds; round += 1) {
    progress(`Round ${round} of ${rounds}`)
    for (const { request, single, many } of trials) {
      await drain(patienceMs)
      single.push(await load.measure({ request, connections: 1, seconds }))
      many.push(await load.measure({ request, connections: CONNECTIONS, seconds }))
    }
  }
  return trials.map(summary)
}

interface Trial {
  readonly size: number
  readonly question: string
  readonly system: SystemName
  readonly request: LoadRequest
  readonly single: Measurement[]
  readonly many: Measurement[]
}

function trialOf(question: Question, { size, addresses }: Council, system: SystemName): readonly Trial[] {
  const request = requestOf(system, question, addresses)
  if (request === null) return []
  return [{ size, question: question.name, system, request, single: [], many: [] }]
}

function summary({ size, question, system, single, many }: Trial): Measured {
  return {
    size,
    question,
    system,
    p50: median(single.flatMap(({ p50 }) => p50 ?? [])),
    p99: median(single.flatMap(({ p99 }) => p99 ?? [])),
    perSecond: median(many.map(({ perSecond }) => perSecond)) ?? 0,
    failed: [...single, ...many].reduce((sum, { failed }) => sum + failed, 0),
  }
}
