import type { CouncilRole, StatedQualifier } from '@council-outcomes/db'
import { joined } from './joined.ts'
import type { Condition, PeriodParts, PreviewWords, QuestionParts, Split } from './question-parts.ts'

/** Names stand in quotation marks or after a colon, because suffixes would have to follow their vowels. */
export const PREVIEW_AZ: PreviewWords = { sentence, condition, split: (split) => SPLIT[split].one }

function sentence(parts: QuestionParts): string {
  const noun = parts.metrics.length === 1 ? 'göstəricisi' : 'göstəriciləri'
  const shown = joined(parts.metrics.map(quoted), 'və')
  return `${shown} ${noun}${by(parts)} göstərilir; ${inPeriod(parts.period)}${furthermore(parts)}.`
}

function condition(asked: Condition): string {
  switch (asked.kind) {
    case 'IN':
      return `${SPLIT[asked.dimension].one}: ${or(asked.names)}`
    case 'NOT_IN':
      return `${SPLIT[asked.dimension].one} bunlardan başqa: ${asked.names.join(', ')}`
    case 'ROLES':
      return `şuranın rolu: ${or(asked.roles.map((role) => ROLE[role]))}`
    case 'QUALIFIERS':
      return `sayın ifadəsi: ${or(asked.qualifiers.map((qualifier) => QUALIFIER[qualifier]))}`
    case 'SOURCES':
      return asked.count === 1 ? 'yalnız seçilmiş mənbə üzrə' : `seçilmiş ${asked.count} mənbədən biri üzrə`
  }
}

const or = (items: readonly string[]) => joined(items, 'və ya')

function quoted(name: string): string {
  return `“${name}”`
}

function by({ splits }: QuestionParts): string {
  return splits.length === 0
    ? ''
    : ` ${joined(
        splits.map((split) => SPLIT[split].along),
        'və',
      )} üzrə`
}

function inPeriod(period: PeriodParts): string {
  switch (period.kind) {
    case 'ALL_TIME':
      return 'dövr: bütün vaxt'
    case 'DAYS':
    case 'OPEN':
      return `dövr: ${period.days}`
    case 'TERM':
      return `dövr: ${quoted(period.name)} (${period.days})`
  }
}

function furthermore(parts: QuestionParts): string {
  const { place, regionsAsOf, conditions, comparison, top, order, limit } = parts
  const clauses: readonly string[] = [
    ...(place === null ? [] : [`yer: ${place.name}`]),
    ...(regionsAsOf === null ? [] : [`bölgələrin bölgüsü: ${regionsAsOf} tarixinə olan`]),
    ...conditions.map(condition),
    ...(comparison === null ? [] : [compared(comparison)]),
    ...(top === null
      ? []
      : [
          `${quoted(top.metric)} üzrə ən yüksək ${top.count} ${SPLIT[top.split].one} ayrıca, qalanları birlikdə`,
        ]),
    ...(order === null ? [] : [`sıralama: ${quoted(order.metric)}, ${ORDER[order.direction]}`]),
    ...(limit === null ? [] : [`yalnız ilk ${limit} sətir`]),
  ]
  return clauses.map((clause) => `; ${clause}`).join('')
}

function compared({ current, compared }: NonNullable<QuestionParts['comparison']>): string {
  return compared === null ? 'müqayisə üçün daha əvvəlki dövr yoxdur' : `müqayisə: ${current} və ${compared}`
}

const ORDER = { DESCENDING: 'böyükdən kiçiyə', ASCENDING: 'kiçikdən böyüyə' } as const

/** `one` after a number or alone, `along` before "üzrə". */
const SPLIT: Readonly<Record<Split, { readonly one: string; readonly along: string }>> = {
  DAY: { one: 'gün', along: 'günlər' },
  WEEK: { one: 'həftə', along: 'həftələr' },
  MONTH: { one: 'ay', along: 'aylar' },
  QUARTER: { one: 'rüb', along: 'rüblər' },
  HALF: { one: 'yarımil', along: 'yarımillər' },
  YEAR: { one: 'il', along: 'illər' },
  TERM: { one: 'çağırış', along: 'şuranın çağırışları' },
  COUNTRY: { one: 'ölkə', along: 'ölkə' },
  ECONOMIC_REGION: { one: 'iqtisadi rayon', along: 'iqtisadi rayonlar' },
  MIGRATION_DEPARTMENT: { one: 'miqrasiya idarəsi', along: 'miqrasiya idarələri' },
  DISTRICT: { one: 'rayon', along: 'rayonlar' },
  MEETING_KIND: { one: 'tədbir növü', along: 'tədbir növləri' },
  PROPOSAL_STATUS: { one: 'təklifin vəziyyəti', along: 'təkliflərin vəziyyəti' },
  PROPOSAL_THEME: { one: 'təklifin mövzusu', along: 'təkliflərin mövzusu' },
  PROPOSAL_DIRECTION: { one: 'təklifin istiqaməti', along: 'təkliflərin istiqaməti' },
  ASSISTANCE_TYPE: { one: 'yardım növü', along: 'yardım növləri' },
  BENEFICIARY_GROUP: { one: 'yardım alanlar qrupu', along: 'yardım alanların qrupları' },
  CHANNEL: { one: 'kanal', along: 'kanallar' },
}

const ROLE: Readonly<Record<CouncilRole, string>> = {
  ORGANIZER: 'təşkilatçı',
  SUPPORTER: 'dəstəkləyən',
  PARTICIPANT: 'iştirakçı',
  SUBJECT: 'mövzu',
  CONTEXT: 'aidiyyəti yoxdur',
}

const QUALIFIER: Readonly<Record<StatedQualifier, string>> = {
  EXACT: 'dəqiq',
  ABOUT: '“təxminən”',
  AT_LEAST: '“ən azı”',
  AT_MOST: '“ən çoxu”',
  UNQUANTIFIED: 'rəqəmsiz',
}
