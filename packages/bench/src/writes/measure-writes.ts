import type { Progress } from '@council-outcomes/db'
import { median } from '../run/median.ts'
import {
  copyMany,
  insertOneByOne,
  readWritingGround,
  type WritingGround,
  withClient,
} from './write-activities.ts'
import { PLAIN, RIVALS, type WriteSystem } from './write-systems.ts'

export interface WriteMeasurement {
  /** Such as "single inserts, change log". */
  readonly what: string
  /** The least share of the rate of plain writes. */
  readonly goal: number
  /** That share: the median over the rounds. */
  readonly measured: number
}

export interface WriteEffort {
  /** Of inserting one by one. */
  readonly seconds: number
  /** Activities in a COPY. */
  readonly copied: number
}

interface Work {
  readonly name: string
  readonly goal: number
  readonly perSecond: (url: string, ground: WritingGround) => Promise<number>
}

/**
 * What it costs writers that figures are kept current: the rate of writing with the product's change log, and with what
 * else could be done, as a share of the rate without any. All are copies of one database on one server, asked in turn.
 * @param ownerUrl a database with a record, to which nobody is connected; it is only copied. Its server should wait for the disk.
 */
export async function measureWrites(
  ownerUrl: string,
  progress: Progress,
  rounds = 5,
  effort: WriteEffort = { seconds: 2, copied: 100_000 },
): Promise<readonly WriteMeasurement[]> {
  const ground = await readWritingGround(ownerUrl)
  const works = worksOf(effort)
  const shares = new Map<string, number[]>()
  try {
    for (const system of SYSTEMS) await makeCopy(ownerUrl, system)
    for (let round = 0; round < rounds; round += 1) {
      progress(`Writing, round ${round + 1} of ${rounds}`)
      for (const work of works) {
        const rates = await ratesOf(work, inTurn(SYSTEMS, round), ownerUrl, ground)
        for (const rival of RIVALS) {
          const what = nameOf(work, rival)
          const share = (rates.get(rival) ?? Number.NaN) / (rates.get(PLAIN) ?? Number.NaN)
          shares.set(what, [...(shares.get(what) ?? []), share])
        }
      }
    }
  } finally {
    for (const system of SYSTEMS) await dropCopy(ownerUrl, system)
  }
  return RIVALS.flatMap((rival) =>
    works.map((work) => {
      const what = nameOf(work, rival)
      return { what, goal: work.goal, measured: median(shares.get(what) ?? []) ?? Number.NaN }
    }),
  )
}

const SYSTEMS = [PLAIN, ...RIVALS]

function worksOf({ seconds, copied }: WriteEffort): readonly Work[] {
  return [
    {
      name: 'single inserts',
      goal: 0.85,
      perSecond: (url, ground) => insertOneByOne(url, ground, 1, seconds),
    },
    {
      name: 'eight writers',
      goal: 0.8,
      perSecond: (url, ground) => insertOneByOne(url, ground, 8, seconds),
    },
    {
      name: `COPY of ${copied.toLocaleString('en')}`,
      goal: 0.8,
      perSecond: (url, ground) => copyMany(url, ground, copied),
    },
  ]
}

function nameOf(work: Work, system: WriteSystem): string {
  return `${work.name}, ${system.name}`
}

async function ratesOf(
  work: Work,
  systems: readonly WriteSystem[],
  ownerUrl: string,
  ground: WritingGround,
): Promise<ReadonlyMap<WriteSystem, number>> {
  const rates = new Map<WriteSystem, number>()
  for (const system of systems) {
    const url = copyUrl(ownerUrl, system)
    await withClient(url, (client) => client.query('CHECKPOINT'))
    rates.set(system, await work.perSecond(url, ground))
  }
  return rates
}

/** Nobody is always first. */
function inTurn<T>(values: readonly T[], round: number): readonly T[] {
  const first = round % values.length
  return [...values.slice(first), ...values.slice(0, first)]
}

async function makeCopy(ownerUrl: string, system: WriteSystem): Promise<void> {
  await dropCopy(ownerUrl, system)
  const original = new URL(ownerUrl).pathname.slice(1)
  await besideIt(ownerUrl, `CREATE DATABASE ${copyName(system)} TEMPLATE ${original}`)
  await withClient(copyUrl(ownerUrl, system), async (client) => {
    for (const statement of system.setUp) await client.query(statement)
  })
}

async function dropCopy(ownerUrl: string, system: WriteSystem): Promise<void> {
  await besideIt(ownerUrl, `DROP DATABASE IF EXISTS ${copyName(system)} WITH (FORCE)`)
}

async function besideIt(ownerUrl: string, statement: string): Promise<void> {
  await withClient(onServer(ownerUrl, 'postgres'), (client) => client.query(statement))
}

function copyUrl(ownerUrl: string, system: WriteSystem): string {
  return onServer(ownerUrl, copyName(system))
}

function copyName(system: WriteSystem): string {
  return `bench_writes_${SYSTEMS.indexOf(system)}`
}

function onServer(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href
}
