import type { CouncilRole, Prisma } from '@council-outcomes/db'
import type { Dimension } from '../dimensions.ts'
import type { MetricCode } from '../metric-code.ts'
import { agreement } from './agreement.ts'
import { assistanceToFamilies, assistanceToPersons } from './assistance.ts'
import { attendance, meeting, peopleAtEvent } from './meeting.ts'
import { outlet, publication } from './press.ts'
import { project } from './project.ts'
import { proposal, proposalDecision, proposalWaiting } from './proposal.ts'
import { answeredQuestion, question } from './question.ts'

export type RecordKind = 'MEETING' | 'PROPOSAL' | 'ASSISTANCE' | 'PRESS_ITEM' | 'PROJECT' | 'AGREEMENT'

/** Which records and reported totals are read. */
export interface FactScope {
  readonly councilId: string
  /** What the council was in them. */
  readonly roles: readonly CouncilRole[]
  /** Only those with these ids; null reads all. */
  readonly recordIds: readonly string[] | null
}

/** `days int` from submission to answer, or `uncertain boolean`: nobody knows whether it still is in the stock. */
type ExtraColumn = 'NONE' | 'DAYS' | 'UNCERTAIN'

/**
 * One sort of thing that is counted, as SQL.
 *
 * `records` and `statements` yield the same columns: `id uuid`, `date_from date`, `date_to date`,
 * `value float8` (null: a report without a number), `unit text`, `qualifier text`, `distinct_key uuid`, `role text`,
 * one text column per dimension, named like it in lower case, and the extra column.
 * Statements are reported totals.
 *
 * In the fact of a stock, which has the extra column UNCERTAIN, `date_from` is the first day in the stock (null: nobody
 * knows) and `date_to` the first day no longer in it (null: still in it, or nobody knows).
 */
export interface Fact<D extends Dimension = Dimension> {
  readonly record: RecordKind
  readonly dimensions: readonly D[]
  readonly extraColumn: ExtraColumn
  readonly records: (scope: FactScope) => Prisma.Sql
  readonly statements: (scope: FactScope) => Prisma.Sql
  /** The metric that reported totals speak of, where they say something else than this fact does. */
  readonly statedFor: MetricCode | null
  /** Yields `record_id` and `region_id` of the records. */
  readonly places: Prisma.Sql
}

export const FACTS = {
  MEETING: meeting,
  ATTENDANCE: attendance,
  PEOPLE_AT_EVENT: peopleAtEvent,
  QUESTION: question,
  ANSWERED_QUESTION: answeredQuestion,
  PROPOSAL: proposal,
  PROPOSAL_DECISION: proposalDecision,
  PROPOSAL_WAITING: proposalWaiting,
  ASSISTANCE_TO_PERSONS: assistanceToPersons,
  ASSISTANCE_TO_FAMILIES: assistanceToFamilies,
  PUBLICATION: publication,
  OUTLET: outlet,
  PROJECT: project,
  AGREEMENT: agreement,
} as const satisfies Readonly<Record<string, Fact>>

export type FactName = keyof typeof FACTS
export type FactDimension<F extends FactName> = (typeof FACTS)[F]['dimensions'][number]
export type FactExtraColumn<F extends FactName> = (typeof FACTS)[F]['extraColumn']
