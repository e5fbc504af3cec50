import type { CouncilRole, StatedQualifier } from '@council-outcomes/db'
import { joined } from './joined.ts'
import type { Condition, PeriodParts, PreviewWords, QuestionParts, Split } from './question-parts.ts'

export const PREVIEW_EN: PreviewWords = { sentence, condition, split: (split) => SPLIT[split].one }

function sentence(parts: QuestionParts): string {
  const shown = and(parts.metrics.map(inSentence))
  return `Shows ${shown}${by(parts)}${inPlace(parts)}${inPeriod(parts.period)}${furthermore(parts)}.`
}

function condition(asked: Condition): string {
  switch (asked.kind) {
    case 'IN':
      return `the ${SPLIT[asked.dimension].one} is ${or(asked.names)}`
    case 'NOT_IN': {
      const only = asked.names.length === 1 ? asked.names[0] : null
      const none = only === null ? `neither ${joined(asked.names, 'nor')}` : `not ${only}`
      return `the ${SPLIT[asked.dimension].one} is ${none}`
    }
    case 'ROLES':
      return `the council was ${or(asked.roles.map((role) => ROLE[role]))}`
    case 'QUALIFIERS':
      return `the record says ${or(asked.qualifiers.map((qualifier) => QUALIFIER[qualifier]))}`
    case 'SOURCES':
      return asked.count === 1 ? 'the chosen source says so' : `one of ${asked.count} chosen sources says so`
  }
}

const and = (items: readonly string[]) => joined(items, 'and')
const or = (items: readonly string[]) => joined(items, 'or')

/** A label begins with a capital letter, a word within a sentence does not. */
function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

function by({ splits }: QuestionParts): string {
  return splits.length === 0 ? '' : ` by ${and(splits.map((split) => SPLIT[split].one))}`
}

function inPlace({ place }: QuestionParts): string {
  if (place === null) return ''
  switch (place.kind) {
    case 'ABROAD':
      return ' abroad'
    case 'ONLINE':
      return ' online'
    case 'ON_THE_MAP':
      return ` in ${place.name}`
  }
}

function inPeriod(period: PeriodParts): string {
  switch (period.kind) {
    case 'ALL_TIME':
      return ' for all time'
    case 'DAYS':
      return ` for ${period.days}`
    case 'OPEN':
      return ` ${period.days}`
    case 'TERM':
      return ` for the term "${period.name}" (${period.days})`
  }
}

function furthermore({ regionsAsOf, conditions, comparison, top, order, limit }: QuestionParts): string {
  const clauses: readonly string[] = [
    ...(regionsAsOf === null ? [] : [`with the regions as they were on ${regionsAsOf}`]),
    ...(conditions.length === 0 ? [] : [`only where ${and(conditions.map(condition))}`]),
    ...(comparison === null ? [] : [compared(comparison)]),
    ...(top === null
      ? []
      : [
          `with the ${highest(top.count, top.split)} by ${inSentence(top.metric)} apart and the others joined`,
        ]),
    ...(order === null ? [] : [`the ${EXTREME[order.direction]} ${inSentence(order.metric)} first`]),
    ...(limit === null ? [] : [limit === 1 ? 'the first row only' : `the first ${limit} rows only`]),
  ]
  return clauses.map((clause) => `, ${clause}`).join('')
}

function compared({ current, compared }: NonNullable<QuestionParts['comparison']>): string {
  return compared === null ? 'with nothing earlier to compare with' : `comparing ${current} with ${compared}`
}

function highest(count: number, split: Split): string {
  return count === 1 ? `highest ${SPLIT[split].one}` : `${count} highest ${SPLIT[split].many}`
}

const EXTREME = { DESCENDING: 'highest', ASCENDING: 'lowest' } as const

const SPLIT: Readonly<Record<Split, { readonly one: string; readonly many: string }>> = {
  DAY: { one: 'day', many: 'days' },
  WEEK: { one: 'week', many: 'weeks' },
  MONTH: { one: 'month', many: 'months' },
  QUARTER: { one: 'quarter', many: 'quarters' },
  HALF: { one: 'half-year', many: 'half-years' },
  YEAR: { one: 'year', many: 'years' },
  TERM: { one: 'term of the council', many: 'terms of the council' },
  COUNTRY: { one: 'country', many: 'countries' },
  ECONOMIC_REGION: { one: 'economic region', many: 'economic regions' },
  MIGRATION_DEPARTMENT: { one: 'migration department', many: 'migration departments' },
  DISTRICT: { one: 'district', many: 'districts' },
  MEETING_KIND: { one: 'kind of event', many: 'kinds of events' },
  PROPOSAL_STATUS: { one: 'status of the proposal', many: 'statuses of proposals' },
  PROPOSAL_THEME: { one: 'theme of the proposal', many: 'themes of proposals' },
  PROPOSAL_DIRECTION: { one: 'direction of the proposal', many: 'directions of proposals' },
  ASSISTANCE_TYPE: { one: 'kind of help', many: 'kinds of help' },
  BENEFICIARY_GROUP: { one: 'group of people helped', many: 'groups of people helped' },
  CHANNEL: { one: 'channel', many: 'channels' },
}

const ROLE: Readonly<Record<CouncilRole, string>> = {
  ORGANIZER: 'the organizer',
  SUPPORTER: 'a supporter',
  PARTICIPANT: 'a participant',
  SUBJECT: 'the subject',
  CONTEXT: 'not involved',
}

const QUALIFIER: Readonly<Record<StatedQualifier, string>> = {
  EXACT: 'exactly how many',
  ABOUT: '"about"',
  AT_LEAST: '"more than"',
  AT_MOST: '"up to"',
  UNQUANTIFIED: 'no number',
}
