import type { CouncilRole, StatedQualifier } from '@council-outcomes/db'
import { joined } from './joined.ts'
import type { Condition, PeriodParts, PreviewWords, QuestionParts, Split } from './question-parts.ts'

/** Names stand in quotation marks or after a colon, because they could not be put in the right case. */
export const PREVIEW_RU: PreviewWords = { sentence, condition, split: (split) => SPLIT[split].one }

function sentence(parts: QuestionParts): string {
  const verb = parts.metrics.length === 1 ? 'Показатель' : 'Показатели'
  const shown = joined(parts.metrics.map(quoted), 'и')
  return `${verb} ${shown}${by(parts)}; ${inPeriod(parts.period)}${furthermore(parts)}.`
}

function condition(asked: Condition): string {
  switch (asked.kind) {
    case 'IN':
      return `${SPLIT[asked.dimension].one}: ${or(asked.names)}`
    case 'NOT_IN':
      return `${SPLIT[asked.dimension].one}, кроме: ${asked.names.join(', ')}`
    case 'ROLES':
      return `роль совета: ${or(asked.roles.map((role) => ROLE[role]))}`
    case 'QUALIFIERS':
      return `как указано число: ${or(asked.qualifiers.map((qualifier) => QUALIFIER[qualifier]))}`
    case 'SOURCES':
      return asked.count === 1
        ? 'только по выбранному источнику'
        : `по одному из выбранных источников (${asked.count})`
  }
}

const or = (items: readonly string[]) => joined(items, 'или')

function quoted(name: string): string {
  return `«${name}»`
}

function by({ splits }: QuestionParts): string {
  return splits.length === 0
    ? ''
    : ` по ${joined(
        splits.map((split) => SPLIT[split].along),
        'и',
      )}`
}

function inPeriod(period: PeriodParts): string {
  switch (period.kind) {
    case 'ALL_TIME':
      return 'период: всё время'
    case 'DAYS':
    case 'OPEN':
      return `период: ${period.days}`
    case 'TERM':
      return `период: ${quoted(period.name)} (${period.days})`
  }
}

function furthermore(parts: QuestionParts): string {
  const { place, regionsAsOf, conditions, comparison, top, order, limit } = parts
  const clauses: readonly string[] = [
    ...(place === null ? [] : [`место: ${place.name}`]),
    ...(regionsAsOf === null ? [] : [`деление на регионы: на ${regionsAsOf}`]),
    ...conditions.map(condition),
    ...(comparison === null ? [] : [compared(comparison)]),
    ...(top === null
      ? []
      : [
          `отдельно — самые высокие значения показателя ${quoted(top.metric)} по ${SPLIT[top.split].along} (не более ${top.count}), остальные вместе`,
        ]),
    ...(order === null ? [] : [`порядок: ${quoted(order.metric)}, ${ORDER[order.direction]}`]),
    ...(limit === null ? [] : [`строк не более ${limit}`]),
  ]
  return clauses.map((clause) => `; ${clause}`).join('')
}

function compared({ current, compared }: NonNullable<QuestionParts['comparison']>): string {
  return compared === null ? 'более раннего периода для сравнения нет' : `сравнение: ${current} и ${compared}`
}

const ORDER = { DESCENDING: 'по убыванию', ASCENDING: 'по возрастанию' } as const

/** `one` alone, `along` after "по". */
const SPLIT: Readonly<Record<Split, { readonly one: string; readonly along: string }>> = {
  DAY: { one: 'день', along: 'дням' },
  WEEK: { one: 'неделя', along: 'неделям' },
  MONTH: { one: 'месяц', along: 'месяцам' },
  QUARTER: { one: 'квартал', along: 'кварталам' },
  HALF: { one: 'полугодие', along: 'полугодиям' },
  YEAR: { one: 'год', along: 'годам' },
  TERM: { one: 'созыв', along: 'созывам совета' },
  COUNTRY: { one: 'страна', along: 'странам' },
  ECONOMIC_REGION: { one: 'экономический район', along: 'экономическим районам' },
  MIGRATION_DEPARTMENT: { one: 'миграционное управление', along: 'миграционным управлениям' },
  DISTRICT: { one: 'район', along: 'районам' },
  MEETING_KIND: { one: 'вид мероприятия', along: 'видам мероприятий' },
  PROPOSAL_STATUS: { one: 'состояние предложения', along: 'состоянию предложений' },
  PROPOSAL_THEME: { one: 'тема предложения', along: 'темам предложений' },
  PROPOSAL_DIRECTION: { one: 'направление предложения', along: 'направлениям предложений' },
  ASSISTANCE_TYPE: { one: 'вид помощи', along: 'видам помощи' },
  BENEFICIARY_GROUP: { one: 'группа получателей помощи', along: 'группам получателей помощи' },
  CHANNEL: { one: 'канал', along: 'каналам' },
}

const ROLE: Readonly<Record<CouncilRole, string>> = {
  ORGANIZER: 'организатор',
  SUPPORTER: 'при поддержке совета',
  PARTICIPANT: 'участник',
  SUBJECT: 'предмет сообщения',
  CONTEXT: 'без участия совета',
}

const QUALIFIER: Readonly<Record<StatedQualifier, string>> = {
  EXACT: 'точно',
  ABOUT: '«около»',
  AT_LEAST: '«более»',
  AT_MOST: '«не более»',
  UNQUANTIFIED: 'без числа',
}
