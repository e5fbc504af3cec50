import type { MeetingKind } from '@council-outcomes/db'
import { createTestDatabase, type TestDatabase } from '@council-outcomes/db/testing'
import {
  ALL_TIME,
  calendarDate,
  type Figure,
  type Period,
  periodFromCode,
  type StatedQualifier,
} from '@council-outcomes/figures'
import { inject } from 'vitest'
import {
  type CellSet,
  type Dimension,
  type Engine,
  type MetricCode,
  NO_FILTER,
  type Question,
  type QuestionFilter,
} from '../src/index.ts'
import { liveEngine } from './live-engine.ts'

type Qualifier = StatedQualifier | 'UNQUANTIFIED'

interface Placed {
  readonly on?: readonly [string, string]
  readonly regions?: readonly string[]
}

/** A council with four districts in two economic regions, to which a test adds what it is about. */
export interface SmallRecord {
  readonly engine: () => Engine
  readonly ask: (metric: MetricCode, more?: Partial<Omit<Question, 'metric' | 'council'>>) => Question
  readonly meeting: (
    meeting: Placed & { kind?: MeetingKind; role?: 'ORGANIZER' | 'PARTICIPANT' },
  ) => Promise<string>
  readonly help: (
    help: Placed & { type: string; group?: string; persons: number; role?: 'ORGANIZER' | 'PARTICIPANT' },
  ) => Promise<string>
  readonly proposal: (proposal: {
    submitted: string
    decided?: string
    status: ProposalStatus
  }) => Promise<string>
  readonly pressItem: (item: Placed & { outlet: string }) => Promise<string>
  readonly stated: (statement: Statement) => Promise<string>
  readonly complete: (metric: MetricCode, from: string, to: string) => Promise<void>
  readonly database: TestDatabase
  readonly drop: () => Promise<void>
}

type ProposalStatus = 'SUBMITTED' | 'ACCEPTED' | 'REJECTED' | 'UNKNOWN'

type Scope =
  | { readonly subject: 'MEETING'; readonly kind?: 'COUNCIL_MEETING' }
  | {
      readonly subject: 'ASSISTANCE'
      readonly type?: string
      readonly group?: string
      readonly unit?: 'PERSON' | 'CHILD'
    }
  | { readonly subject: 'PROPOSAL'; readonly status?: 'UNKNOWN' }
  | { readonly subject: 'OUTLET' }

type Statement = Placed & Scope & { readonly value: number | null; readonly qualifier?: Qualifier }

const TODAY = calendarDate('2018-03-10')

export async function smallRecord(): Promise<SmallRecord> {
  const database = await createTestDatabase(inject('databaseUrl'), 'empty')
  const db = database.owner
  const council = await db.council.create({
    data: { key: 'small', nameEn: 'Small council', nameAz: 'Kiçik şura', nameRu: 'Малый совет' },
  })
  const own = { councilId: council.id, status: 'PUBLISHED' } as const
  const source = await db.source.create({
    data: { ...own, key: 'page', title: 'A page', publisher: 'Somebody' },
  })
  const regionIds = idsByCode(await addRegions(database))
  const { typeIds, groupIds } = await addVocabulary(database)

  const live = await liveEngine(database)
  let made = 0
  const base = ({ on, regions = [] }: Placed) => ({
    ...own,
    key: `record-${++made}`,
    ...(on
      ? ({
          from: new Date(on[0]),
          to: new Date(on[1]),
          datePrecision: on[0] === on[1] ? 'DAY' : 'RANGE',
        } as const)
      : {}),
    regions: { create: regions.map((code) => ({ regionId: idOf(regionIds, code) })) },
    citations: { create: [{ sourceId: source.id }] },
  })

  return {
    database,
    drop: async () => {
      await live.close()
      await database.drop()
    },
    engine: () => live.engine,
    ask: (metric, more = {}) => ({
      council: { id: council.id, aboutTolerance: 0.05, today: TODAY },
      metric,
      period: ALL_TIME,
      region: null,
      regionsAsOf: null,
      filter: NO_FILTER,
      ...more,
    }),
    meeting: async ({ kind = 'COUNCIL_MEETING', role = 'ORGANIZER', ...where }) => {
      const data = { ...base(where), title: 'Meeting', kind, councilRole: role }
      return (await db.meeting.create({ data })).id
    },
    help: async ({ type, group, persons, role = 'ORGANIZER', ...where }) => {
      const groupId = group === undefined ? null : idOf(groupIds, group)
      const amount = { quantity: persons, unit: 'PERSON' } as const
      const told = { ...amount, title: 'Help', councilRole: role }
      const data = { ...base(where), ...told, typeId: idOf(typeIds, type), groupId }
      return (await db.assistanceActivity.create({ data })).id
    },
    proposal: async ({ submitted, decided, status }) => {
      const days = { submittedOn: new Date(submitted), decidedOn: decided ? new Date(decided) : null }
      const data = {
        ...base({ on: [submitted, submitted] }),
        ...days,
        title: 'Proposal',
        currentStatus: status,
      }
      return (await db.proposal.create({ data })).id
    },
    pressItem: async ({ outlet, ...where }) => {
      const channel = await db.channel.upsert({
        where: { councilId_key: { councilId: council.id, key: outlet } },
        create: { ...own, key: outlet, name: outlet, kind: 'PRESS_OUTLET' },
        update: {},
      })
      const data = {
        ...base(where),
        title: 'Article',
        channelId: channel.id,
        councilRole: 'SUBJECT',
      } as const
      return (await db.pressItem.create({ data })).id
    },
    stated: async ({ on, regions, value, qualifier = 'EXACT', ...scope }) => {
      const placed = base({ ...(on ? { on } : {}), ...(regions ? { regions } : {}) })
      const data = {
        ...placed,
        value,
        qualifier,
        wording: 'as stated',
        ...scopeColumns(scope, typeIds, groupIds),
      }
      return (await db.reportedTotal.create({ data })).id
    },
    complete: async (metric, from, to) => {
      const span = { from: new Date(from), to: new Date(to) }
      await db.coverage.create({
        data: { ...own, key: `record-${++made}`, metric, ...span, declaredBy: 'secretariat' },
      })
    },
  }
}

type Ids = ReadonlyMap<string, string>

function idsByCode(rows: readonly { readonly id: string; readonly code: string }[]): Ids {
  return new Map(rows.map(({ id, code }) => [code, id]))
}

function idOf(ids: Ids, code: string): string {
  const id = ids.get(code)
  if (id === undefined) throw new Error(`The small record has no ${code}.`)
  return id
}

function scopeColumns(scope: Scope, typeIds: Ids, groupIds: Ids) {
  switch (scope.subject) {
    case 'MEETING':
      return { subject: scope.subject, unit: 'MEETING', meetingKind: scope.kind ?? null } as const
    case 'PROPOSAL':
      return { subject: scope.subject, unit: 'PROPOSAL', proposalStatus: scope.status ?? null } as const
    case 'OUTLET':
      return { subject: scope.subject, unit: 'OUTLET' } as const
    case 'ASSISTANCE': {
      const groupId = scope.group === undefined ? null : idOf(groupIds, scope.group)
      return {
        subject: scope.subject,
        unit: scope.unit ?? 'PERSON',
        typeId: scope.type === undefined ? null : idOf(typeIds, scope.type),
        groupId,
      } as const
    }
  }
}

async function addRegions({ owner }: TestDatabase) {
  const names = (name: string) => ({ nameEn: name, nameAz: name, nameRu: name })
  await owner.region.createMany({
    data: [
      { code: 'AZ', kind: 'COUNTRY', ...names('Azerbaijan') },
      { code: 'ER-EAST', kind: 'ECONOMIC_REGION', ...names('East') },
      { code: 'ER-WEST', kind: 'ECONOMIC_REGION', ...names('West') },
      ...['E1', 'E2', 'W1', 'W2'].map((code) => ({ code, kind: 'DISTRICT' as const, ...names(code) })),
      { code: 'ONLINE', kind: 'ONLINE', ...names('Online') },
    ],
  })
  const below = { AZ: ['ER-EAST', 'ER-WEST'], 'ER-EAST': ['E1', 'E2'], 'ER-WEST': ['W1', 'W2'] }
  for (const [group, members] of Object.entries(below)) {
    for (const member of members) {
      await owner.regionMembership.create({
        data: {
          scheme: 'ECONOMIC',
          member: { connect: { code: member } },
          group: { connect: { code: group } },
        },
      })
    }
  }
  return owner.region.findMany()
}

async function addVocabulary({ owner }: TestDatabase) {
  const names = (name: string) => ({ nameEn: name, nameAz: name, nameRu: name })
  for (const [position, code] of ['language_course', 'medical', 'education'].entries()) {
    await owner.assistanceType.create({
      data: { code, position, ...names(code), units: { create: [{ unit: 'PERSON' }, { unit: 'CHILD' }] } },
    })
  }
  const both = await owner.beneficiaryGroup.create({
    data: { code: 'refugees_and_asylum_seekers', position: 0, ...names('both') },
  })
  for (const [position, code] of ['refugees', 'asylum_seekers'].entries()) {
    await owner.beneficiaryGroup.create({
      data: { code, position: position + 1, parentId: both.id, ...names(code) },
    })
  }
  return {
    typeIds: idsByCode(await owner.assistanceType.findMany()),
    groupIds: idsByCode(await owner.beneficiaryGroup.findMany()),
  }
}

export function year(code: string): Period {
  return periodFromCode(code)
}

/** "2016-Q4 1" for every cell that has something, remaining members last. */
export function told({ cells, rest }: CellSet): readonly string[] {
  return [...cells, ...rest]
    .filter(({ figure }) => figure.low !== null)
    .map(({ member, figure }) => `${member.code} ${amount(figure)}`)
}

export function amount({ state, value, qualifier, range, unquantified }: Figure): string {
  if (range) return `${range.from.value}..${range.to?.value ?? ''}`
  if (value === null) return unquantified > 0 ? `${unquantified} unquantified` : state
  return qualifier === 'EXACT' ? String(value) : `${qualifier} ${value}`
}

/** Only what lies in these categories. */
export function within(codes: Partial<Record<Dimension, readonly string[]>>): QuestionFilter {
  const choices = Object.entries(codes).map(([dimension, known]) => [dimension, { in: known, notIn: null }])
  return { ...NO_FILTER, categories: Object.fromEntries(choices) }
}
