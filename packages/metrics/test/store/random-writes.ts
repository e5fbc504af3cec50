import { setTimeout } from 'node:timers/promises'
import { Prisma, type PrismaClient } from '@council-outcomes/db'
import fc from 'fast-check'

/** What happens in one transaction, and how it ends. */
interface RandomTransaction {
  readonly writes: readonly RandomWrite[]
  /** How long it stays open, in milliseconds. */
  readonly pause: number
  readonly isRolledBack: boolean
}

interface RandomWrite {
  readonly kind: keyof typeof WRITES
  /** What is written, and to which of the records that there are. */
  readonly seed: number
}

/** Several writers at once, each with its transactions one after the other. */
export type RandomWriters = readonly (readonly RandomTransaction[])[]

/** Each writes what a record could say; what the database refuses ends its transaction. */
const WRITES = {
  help: ({ seed, day }: Draw) => Prisma.sql`
    WITH kind AS (SELECT type_id, unit FROM assistance_type_unit ORDER BY md5(type_id::text || unit || ${seed}) LIMIT 1),
    activity AS (
      INSERT INTO assistance_activity (id, key, council_id, status, date_from, date_to, date_precision, council_role,
          title, type_id, group_id, quantity, unit, qualifier, event_status)
      SELECT gen_random_uuid(), gen_random_uuid()::text, (SELECT id FROM council LIMIT 1), ${oneOf(STATUSES, seed)}::publication_status,
        ${day}::date, ${day}::date + ${seed % 3 === 0 ? seed % 50 : 0}::int, 'RANGE', ${oneOf(ROLES, seed)}::council_role,
        'Help', type_id, ${chosen('beneficiary_group', seed)}, ${seed % 97}::int, unit, ${oneOf(WORDINGS, seed)}::stated_qualifier,
        ${oneOf(['HELD', 'HELD', 'HELD', 'PLANNED'], seed)}::event_status FROM kind
      RETURNING id
    )
    INSERT INTO assistance_region (assistance_id, region_id)
      SELECT activity.id, region.id FROM activity, (SELECT id FROM region ORDER BY md5(id::text || ${seed}) LIMIT ${seed % 4}) region`,
  undated: ({ seed }: Draw) =>
    update(seed, Prisma.sql`date_from = NULL, date_to = NULL, date_precision = 'NONE'`),
  dated: ({ seed, day }: Draw) =>
    update(seed, Prisma.sql`date_from = ${day}::date, date_to = ${day}::date, date_precision = 'DAY'`),
  amount: ({ seed }: Draw) => update(seed, Prisma.sql`quantity = ${seed % 89}::int, qualifier = 'ABOUT'`),
  unquantified: ({ seed }: Draw) => update(seed, Prisma.sql`quantity = NULL, qualifier = 'UNQUANTIFIED'`),
  group: ({ seed }: Draw) => update(seed, Prisma.sql`group_id = ${chosen('beneficiary_group', seed)}`),
  status: ({ seed }: Draw) => update(seed, Prisma.sql`status = ${oneOf(STATUSES, seed)}::publication_status`),
  held: ({ seed }: Draw) =>
    update(seed, Prisma.sql`event_status = ${oneOf(['HELD', 'CANCELLED'], seed)}::event_status`),
  role: ({ seed }: Draw) => update(seed, Prisma.sql`council_role = ${oneOf(ROLES, seed)}::council_role`),
  title: ({ seed }: Draw) => update(seed, Prisma.sql`title = 'Said in other words'`),
  same: ({ seed }: Draw) => update(seed, Prisma.sql`same_as_id = ${chosen('assistance_activity', seed + 1)}`),
  part: ({ seed }: Draw) =>
    update(seed, Prisma.sql`part_of_id = ${chosen('assistance_activity', seed + 1)}, breakdown = 'sorts'`),
  apart: ({ seed }: Draw) => update(seed, Prisma.sql`part_of_id = NULL, breakdown = NULL, same_as_id = NULL`),
  many: ({ seed }: Draw) => Prisma.sql`UPDATE assistance_activity SET quantity = quantity + 1
    WHERE id IN (SELECT id FROM assistance_activity WHERE quantity IS NOT NULL ORDER BY md5(id::text || ${seed}) LIMIT 20)`,
  place: ({ seed }: Draw) => Prisma.sql`INSERT INTO assistance_region (assistance_id, region_id)
    VALUES (${chosen('assistance_activity', seed)}, ${chosen('region', seed)}) ON CONFLICT DO NOTHING`,
  displace: ({ seed }: Draw) =>
    Prisma.sql`DELETE FROM assistance_region WHERE assistance_id = ${chosen('assistance_activity', seed)}`,
  move: ({ seed }: Draw) => Prisma.sql`UPDATE assistance_region SET region_id = ${chosen('region', seed)}
    WHERE ctid = (SELECT ctid FROM assistance_region ORDER BY md5(assistance_id::text || ${seed}) LIMIT 1)`,
  remove: ({ seed }: Draw) =>
    Prisma.sql`DELETE FROM assistance_activity WHERE id = ${chosen('assistance_activity', seed)}`,
  meeting: ({
    seed,
    day,
  }: Draw) => Prisma.sql`INSERT INTO meeting (id, key, council_id, status, date_from, date_to, date_precision, title, kind, attendance, attendance_qualifier)
    VALUES (gen_random_uuid(), gen_random_uuid()::text, (SELECT id FROM council LIMIT 1), 'PUBLISHED', ${day}::date, ${day}::date, 'DAY', 'Meeting', 'ROUND_TABLE', ${seed % 61}::int, 'EXACT')`,
  meetingStatus: ({ seed }: Draw) =>
    Prisma.sql`UPDATE meeting SET status = ${oneOf(STATUSES, seed)}::publication_status WHERE id = ${chosen('meeting', seed)}`,
  meetingPlace: ({ seed }: Draw) => Prisma.sql`INSERT INTO meeting_region (meeting_id, region_id)
    VALUES (${chosen('meeting', seed)}, ${chosen('region', seed)}) ON CONFLICT DO NOTHING`,
  question: ({ seed }: Draw) => Prisma.sql`INSERT INTO contribution (id, meeting_id, position, kind, summary)
    VALUES (gen_random_uuid(), ${chosen('meeting', seed)}, ${seed}::int, 'QUESTION', 'Why?')`,
  answer: ({
    seed,
  }: Draw) => Prisma.sql`INSERT INTO contribution (id, meeting_id, position, kind, summary, answers_id)
    SELECT gen_random_uuid(), meeting_id, ${seed + 1_000_000}::int, 'ANSWER', 'Because.', id
    FROM contribution WHERE kind = 'QUESTION' ORDER BY md5(id::text || ${seed}) LIMIT 1`,
  press: ({
    seed,
    day,
  }: Draw) => Prisma.sql`INSERT INTO press_item (id, key, council_id, status, date_from, date_to, date_precision, council_role, title, channel_id)
    VALUES (gen_random_uuid(), gen_random_uuid()::text, (SELECT id FROM council LIMIT 1), 'PUBLISHED', ${day}::date, ${day}::date, 'DAY', 'SUBJECT', 'Article', ${chosen('channel', seed)})`,
  channel: ({ seed }: Draw) =>
    Prisma.sql`UPDATE channel SET name = name || '!' WHERE id = ${chosen('channel', seed)}`,
  proposal: ({
    day,
  }: Draw) => Prisma.sql`INSERT INTO proposal (id, key, council_id, status, date_from, date_to, date_precision, title, current_status, submitted_on)
    VALUES (gen_random_uuid(), gen_random_uuid()::text, (SELECT id FROM council LIMIT 1), 'PUBLISHED', ${day}::date, ${day}::date, 'DAY', 'Proposal', 'SUBMITTED', ${day}::date)`,
  decision: ({
    seed,
    day,
  }: Draw) => Prisma.sql`UPDATE proposal SET current_status = 'ACCEPTED', decided_on = greatest(submitted_on, ${day}::date)
    WHERE id = ${chosen('proposal', seed)}`,
  statement: ({ seed }: Draw) =>
    Prisma.sql`UPDATE reported_total SET status = ${oneOf(STATUSES, seed)}::publication_status WHERE id = ${chosen('reported_total', seed)}`,
  coverage: ({
    day,
  }: Draw) => Prisma.sql`INSERT INTO coverage (id, key, council_id, status, metric, date_from, date_to, declared_by)
    VALUES (gen_random_uuid(), gen_random_uuid()::text, (SELECT id FROM council LIMIT 1), 'PUBLISHED', 'MEETINGS_HELD', ${day}::date, ${day}::date, 'Secretariat')`,
} as const

interface Draw {
  readonly seed: number
  readonly day: string
}

const STATUSES = ['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'DRAFT', 'RETRACTED']
const ROLES = ['ORGANIZER', 'ORGANIZER', 'SUPPORTER', 'PARTICIPANT', 'CONTEXT']
const WORDINGS = ['EXACT', 'EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST']

/** Regions change often, for they are logged apart from their record; links seldom, for what is linked is not counted. */
const WEIGHTS: Partial<Record<RandomWrite['kind'], number>> = {
  help: 6,
  place: 6,
  displace: 4,
  move: 4,
  status: 4,
  apart: 3,
}

const kind: fc.Arbitrary<RandomWrite['kind']> = fc.constantFrom(
  // The keys of WRITES are its kinds.
  ...(Object.keys(WRITES) as RandomWrite['kind'][]).flatMap((name) => Array(WEIGHTS[name] ?? 1).fill(name)),
)

const transaction: fc.Arbitrary<RandomTransaction> = fc.record({
  writes: fc.array(fc.record({ kind, seed: fc.nat(10_000) }), { minLength: 1, maxLength: 4 }),
  pause: fc.nat(30),
  isRolledBack: fc.nat(7).map((dice) => dice === 0),
})

export const randomWriters: fc.Arbitrary<RandomWriters> = fc.array(
  fc.array(transaction, { minLength: 10, maxLength: 25 }),
  { minLength: 4, maxLength: 4 },
)

/** As many records of assistance, for others to be changed. */
export async function writeHelp(db: PrismaClient, records: number): Promise<void> {
  for (let seed = 0; seed < records; seed += 1)
    await db.$executeRaw(WRITES.help({ seed: seed * 37, day: dayOf(seed * 37) }))
}

/** The same in one statement. */
export async function writeMuchHelp(db: PrismaClient, records: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO assistance_activity (id, key, council_id, status, date_from, date_to, date_precision, title, type_id,
        group_id, quantity, unit)
    SELECT gen_random_uuid(), gen_random_uuid()::text, (SELECT id FROM council LIMIT 1), 'PUBLISHED',
      DATE '2012-01-01' + number % 3000, DATE '2012-01-01' + number % 3000, 'DAY', 'Help', kind.type_id,
      CASE WHEN number % 3 = 0 THEN (SELECT id FROM beneficiary_group LIMIT 1) END, number % 50, kind.unit
    FROM generate_series(1, ${records}::int) AS number
      JOIN (SELECT type_id, unit, row_number() OVER (ORDER BY type_id, unit) AS position, count(*) OVER () AS kinds
        FROM assistance_type_unit) AS kind ON kind.position = number % kind.kinds + 1`
}

/** Lets the writers write, and tells how many transactions were committed. */
export async function writeAll(db: PrismaClient, writers: RandomWriters): Promise<number> {
  const committed = await Promise.all(
    writers.map(async (transactions) => {
      let count = 0
      for (const one of transactions) if (await write(db, one)) count += 1
      return count
    }),
  )
  return committed.reduce((sum, count) => sum + count, 0)
}

async function write(db: PrismaClient, { writes, pause, isRolledBack }: RandomTransaction): Promise<boolean> {
  try {
    await db.$transaction(
      async (transaction) => {
        for (const { kind, seed } of writes)
          await transaction.$executeRaw(WRITES[kind]({ seed, day: dayOf(seed) }))
        await setTimeout(pause)
        if (isRolledBack) throw new Error('rolled back')
      },
      { timeout: 20_000, maxWait: 20_000 },
    )
    return true
  } catch {
    // What the rules of the record or a deadlock refuse is rolled back too.
    return false
  }
}

function update(seed: number, change: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`UPDATE assistance_activity SET ${change} WHERE id = ${chosen('assistance_activity', seed)}`
}

function chosen(table: string, seed: number): Prisma.Sql {
  return Prisma.sql`(SELECT id FROM ${Prisma.raw(table)} ORDER BY md5(id::text || ${String(seed)}) LIMIT 1)`
}

function oneOf(codes: readonly string[], seed: number): string {
  return codes[seed % codes.length] ?? ''
}

/** Some year-end and month-end days are among them. */
function dayOf(seed: number): string {
  return new Date(Date.UTC(2012, 0, 1) + (seed % 5000) * 86_400_000).toISOString().slice(0, 10)
}
