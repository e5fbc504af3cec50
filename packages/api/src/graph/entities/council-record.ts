import type { CouncilRole, StrategicLevel } from '@council-outcomes/db'
import { ENUM_LABELS } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { localeArgs } from '../values/locale.ts'
import { Citation } from './citation.ts'
import { FeedType } from './feed.ts'
import { type DatedRow, RecordDate } from './record-date.ts'
import { RecordRegion } from './record-region.ts'

interface CouncilRecordRow extends DatedRow {
  readonly key: string
  readonly councilRole: CouncilRole
  readonly strategicLevels: StrategicLevel[]
  readonly note: string | null
}

export const CouncilRoleEnum = describedEnum<CouncilRole>(
  'CouncilRole',
  'The part that the council had. Organizer and supporter count as its own work.',
  {
    ORGANIZER: 'The council organized it.',
    SUPPORTER: 'It was done with the support of the council.',
    PARTICIPANT: 'The council took part in what others organized; not counted by default.',
    SUBJECT: 'It is about the council, such as its election.',
    CONTEXT: 'The work of another body, kept for context and never counted for the council.',
  },
)

export const StrategicLevelEnum = describedEnum<StrategicLevel>(
  'StrategicLevel',
  "The level of the council's strategy that something belongs to.",
  {
    ORGANIZATIONAL: 'Its own order: rules, working bodies, elections, relations with public bodies.',
    CONCEPTUAL: 'Ideas: proposals on policy and law, and their discussion.',
    OPERATIONAL: 'Deeds: courses, help, visits.',
    PUBLIC_RELATIONS: 'Talking with the public: information sessions, round tables, press.',
  },
)

/** What all records that figures are made of have in common. Titles, regions and citations are told by each record itself. */
export const CouncilRecord = builder.interfaceRef<CouncilRecordRow>('CouncilRecord').implement({
  description: 'A published record of what happened, from which figures are made.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name in the record.' }),
    title: t.string({ description: 'What it is called; for a reported total, the words of the statement.' }),
    councilRole: t.expose('councilRole', {
      type: CouncilRoleEnum,
      description: 'The part that the council had.',
    }),
    councilRoleLabel: t.string({
      args: localeArgs,
      description: 'The part that the council had, in words.',
      resolve: ({ councilRole }, { locale }) => ENUM_LABELS.CouncilRole[councilRole][locale],
    }),
    strategicLevels: t.expose('strategicLevels', {
      type: [StrategicLevelEnum],
      description: "The levels of the council's strategy that it belongs to.",
    }),
    date: t.field({
      type: RecordDate,
      description: 'When it happened, as far as that is known.',
      resolve: (row) => row,
    }),
    regions: t.field({
      type: [RecordRegion],
      description: 'Where it happened; empty when no document says.',
    }),
    citations: t.field({ type: [Citation], description: 'The documents that say so.' }),
    feeds: t.field({
      type: [FeedType],
      description: 'The figures that it feeds, or why they leave it out.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
})
