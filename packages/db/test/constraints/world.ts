import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../src/testing.ts'

type Row = Readonly<Record<string, unknown>>

/** Two councils with one record of each kind that others refer to; keys are the tables. */
export type Council = Readonly<Record<string, string>>

export interface World {
  readonly ours: Council
  readonly theirs: Council
  /** Inserts one row, filled up with what its table needs, and returns its id. */
  readonly insert: (table: string, row: Row) => Promise<string>
  readonly sql: (statement: string, values?: readonly unknown[]) => Promise<void>
}

/** Gives the tests of a file a database to try rows on. */
export function useWorld() {
  let database: TestDatabase
  let client: pg.Client
  let councils: Pick<World, 'ours' | 'theirs'>

  beforeAll(async () => {
    database = await createTestDatabase(inject('databaseUrl'), 'empty')
    client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
    councils = { ours: await makeCouncil(client, 'ours'), theirs: await makeCouncil(client, 'theirs') }
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  /** Tries the work in a transaction that is always undone: the name of the constraint that refuses it, or null. */
  return async function refusal(work: (world: World) => Promise<unknown>): Promise<string | null> {
    const sql: World['sql'] = async (statement, values = []) => {
      await client.query(statement, [...values])
    }
    await client.query('BEGIN')
    try {
      const insert: World['insert'] = (table, row) =>
        insertRow(client, table, withNeeds(table, row, councils.ours))
      await work({ ...councils, sql, insert })
      await client.query('SET CONSTRAINTS ALL IMMEDIATE')
      return null
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.constraint !== undefined) return error.constraint
      throw error
    } finally {
      await client.query('ROLLBACK')
    }
  }
}

async function makeCouncil(client: pg.Client, key: string): Promise<Council> {
  const council: Record<string, string> = {}
  for (const table of [
    'council',
    'organization',
    'person',
    'term',
    'election',
    'project',
    'agreement',
    'source',
    'channel',
    'meeting',
    'proposal',
    'press_item',
    'assistance_type',
    'assistance_activity',
    'membership',
    'reported_total',
    'legal_instrument',
    'working_body',
    'target',
    'coverage',
    'region',
    'beneficiary_group',
  ]) {
    const row = table === 'council' ? { key } : {}
    council[table] = await insertRow(client, table, withNeeds(table, row, council))
    if (table === 'assistance_type') {
      await client.query("INSERT INTO assistance_type_unit VALUES ($1, 'PERSON')", [council[table]])
    }
  }
  return council
}

/** The least that each table asks for. */
function withNeeds(table: string, row: Row, { council, ...ids }: Council): Row {
  const names = { name_en: 'x', name_az: 'x', name_ru: 'x' }
  const code = { code: randomUUID(), ...names }
  const record = { key: randomUUID(), council_id: council }
  const needs: Readonly<Record<string, Row>> = {
    council: { key: 'x', ...names },
    organization: { ...record, name_en: 'x' },
    person: { ...record, name: 'x' },
    term: { ...record, ...names, number: Math.ceil(Math.random() * 1e9), date_from: '2015-05-20' },
    election: { ...record, title: 'x', body_id: ids.organization },
    membership: { ...record, term_id: ids.term, person_id: ids.person, role: 'MEMBER' },
    working_body: { ...record, ...names },
    project: { ...record, title: 'x' },
    agreement: { ...record, title: 'x' },
    legal_instrument: { ...record, title: 'x', kind: 'LAW' },
    source: { ...record, title: 'x', publisher: 'x' },
    channel: { ...record, name: 'x', kind: 'PRESS_OUTLET' },
    press_item: { ...record, title: 'x', channel_id: ids.channel },
    meeting: { ...record, title: 'x', kind: 'COUNCIL_MEETING' },
    contribution: { meeting_id: ids.meeting, position: 0, kind: 'SPEECH', summary: 'x' },
    agenda_item: { meeting_id: ids.meeting, position: 0, title: 'x' },
    proposal: { ...record, title: 'x' },
    proposal_status_change: {
      proposal_id: ids.proposal,
      position: 0,
      status: 'DRAFTED',
      on: '2016-01-01',
    },
    proposal_theme: { ...code, position: 0 },
    assistance_type: { ...code, position: 0 },
    beneficiary_group: { ...code, position: 0 },
    region: { ...code, kind: 'DISTRICT' },
    region_membership: { scheme: 'ECONOMIC', member_id: ids.region, group_id: ids.region },
    assistance_activity: {
      ...record,
      title: 'x',
      type_id: ids.assistance_type,
      unit: 'PERSON',
      quantity: 1,
    },
    reported_total: {
      ...record,
      wording: 'x',
      subject: 'MEETING',
      unit: 'MEETING',
      qualifier: 'EXACT',
      value: 12,
    },
    target: {
      ...record,
      metric: 'MEETINGS_HELD',
      date_from: '2016-01-01',
      date_to: '2016-12-31',
      value: 1,
      unit: 'MEETING',
    },
    coverage: {
      ...record,
      metric: 'MEETINGS_HELD',
      date_from: '2016-01-01',
      date_to: '2016-12-31',
      declared_by: 'x',
    },
    citation: { source_id: ids.source },
    audit_entry: {
      actor: 'x',
      action: 'CREATED',
      entity: 'meeting',
      entity_id: randomUUID(),
      hash: randomUUID(),
    },
    change: { kind: 'CREATED', entity: 'meeting', entity_id: randomUUID(), council_id: council },
  }
  const numbered = table === 'audit_entry' || table === 'change'
  const linking = needs[table] === undefined
  return { ...(numbered || linking ? {} : { id: randomUUID() }), ...needs[table], ...row }
}

async function insertRow(client: pg.Client, table: string, row: Row): Promise<string> {
  const columns = Object.keys(row).map((column) => pg.escapeIdentifier(column))
  const places = columns.map((_, index) => `$${index + 1}`)
  await client.query(`INSERT INTO ${table} (${columns}) VALUES (${places})`, Object.values(row))
  return String(row.id)
}
