import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** What written activities refer to. */
export interface WritingGround {
  readonly councilId: string
  readonly sourceId: string
  readonly types: readonly { readonly type_id: string; readonly unit: string }[]
  readonly groupIds: readonly string[]
  readonly regionIds: readonly string[]
}

export async function readWritingGround(url: string): Promise<WritingGround> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<WritingGround>(`SELECT
      council_id AS "councilId",
      id AS "sourceId",
      (SELECT jsonb_agg(of_type) FROM assistance_type_unit AS of_type) AS types,
      ARRAY(SELECT id::text FROM beneficiary_group) AS "groupIds",
      ARRAY(SELECT id::text FROM region WHERE kind = 'DISTRICT') AS "regionIds"
      FROM source LIMIT 1`)
    const [ground] = rows
    if (ground === undefined) throw new Error('The database to write to has no council with a source')
    return ground
  })
}

/** Transactions per second of `writers` that each insert one activity with its region and its citation, over and over. */
export async function insertOneByOne(
  url: string,
  ground: WritingGround,
  writers: number,
  seconds: number,
): Promise<number> {
  const clients = await Promise.all(Array.from({ length: writers }, () => connected(url)))
  const warmUp = 5
  for (const client of clients) for (let n = 0; n < warmUp; n += 1) await insertOne(client, ground)
  const started = performance.now()
  const elapsed = () => (performance.now() - started) / 1000
  let written = 0
  await Promise.all(
    clients.map(async (client) => {
      for (; elapsed() < seconds; written += 1) await insertOne(client, ground)
    }),
  )
  const perSecond = written / elapsed()
  await Promise.all(clients.map((client) => client.end()))
  return perSecond
}

/** Rows per second of one transaction that copies that many activities, then a region for each. */
export async function copyMany(url: string, ground: WritingGround, count: number): Promise<number> {
  const activities = Array.from({ length: count }, () => activity(ground))
  const placed = activities.map(([id]) => [id, pick(ground.regionIds)])
  return withClient(url, async (client) => {
    const started = performance.now()
    await client.query('BEGIN')
    await copy(client, `assistance_activity (${COLUMNS})`, activities)
    await copy(client, 'assistance_region (assistance_id, region_id)', placed)
    await client.query('COMMIT')
    return (2 * count) / ((performance.now() - started) / 1000)
  })
}

const COLUMNS =
  'id, key, council_id, status, date_from, date_to, date_precision, title, type_id, group_id, quantity, unit'

function activity(ground: WritingGround): readonly string[] {
  const id = randomUUID()
  const { type_id, unit } = pick(ground.types)
  const day = `${2016 + Math.floor(Math.random() * 10)}-0${1 + Math.floor(Math.random() * 9)}-15`
  const quantity = String(1 + Math.floor(Math.random() * 40))
  const title = 'Legal advice to migrants'
  const groupId = pick(ground.groupIds)
  return [id, id, ground.councilId, 'PUBLISHED', day, day, 'DAY', title, type_id, groupId, quantity, unit]
}

async function insertOne(client: Client, ground: WritingGround): Promise<void> {
  const values = activity(ground)
  const [id] = values
  await client.query('BEGIN')
  await insert(client, 'assistance_activity', COLUMNS, values)
  await insert(client, 'assistance_region', 'assistance_id, region_id', [id, pick(ground.regionIds)])
  await insert(client, 'citation', 'id, source_id, assistance_id', [randomUUID(), ground.sourceId, id])
  await client.query('COMMIT')
}

/** Prepared once on each connection. */
async function insert(
  client: Client,
  table: string,
  columns: string,
  values: readonly (string | undefined)[],
): Promise<void> {
  const places = values.map((_, index) => `$${index + 1}`)
  const text = `INSERT INTO ${table} (${columns}) VALUES (${places})`
  await client.query({ name: table, text, values: [...values] })
}

async function copy(
  client: Client,
  target: string,
  rows: readonly (readonly (string | undefined)[])[],
): Promise<void> {
  const lines = rows.map((row) => `${row.join('\t')}\n`).join('')
  await pipeline(Readable.from([lines]), client.query(copyFrom(`COPY ${target} FROM STDIN`)))
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connected(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

function pick<T>(values: readonly T[]): T {
  const value = values[Math.floor(Math.random() * values.length)]
  if (value === undefined) throw new RangeError('Nothing to pick from')
  return value
}
