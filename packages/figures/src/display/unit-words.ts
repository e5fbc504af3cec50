import type { Unit } from '../figure/unit.ts'
import { formatNumber, formatPercent } from './format-number.ts'
import type { Locale } from './locale.ts'

/**
 * How the number is used: counted by itself ("21 ребёнок"), or after words that want the genitive ("около 21 ребёнка").
 */
export type NumberCase = 'COUNTED' | 'GENITIVE'

/** A number with its noun in the form that the language wants: "1 child", "300 uşaq", "22 ребёнка". */
export function countedUnit(value: number, unit: Unit, locale: Locale, numberCase: NumberCase): string {
  if (unit === 'PERCENT') return formatPercent(value, locale)
  return `${formatNumber(value, locale)} ${nounFor(value, unit, locale, numberCase)}`
}

/** The unit by itself, as it stands beside a chart axis: "persons", "nəfər", "человек". */
export function unitName(unit: Unit, locale: Locale): string {
  if (unit === 'PERCENT') return '%'
  switch (locale) {
    case 'en':
      return EN[unit].other
    case 'az':
      return AZ[unit]
    case 'ru':
      return RU[unit].many
  }
}

type Noun = Exclude<Unit, 'PERCENT'>

function nounFor(value: number, unit: Noun, locale: Locale, numberCase: NumberCase): string {
  switch (locale) {
    case 'en':
      return EN[unit][EN_PLURAL.select(value) === 'one' ? 'one' : 'other']
    case 'az':
      return AZ[unit]
    case 'ru':
      return RU[unit][russianForm(value, numberCase)]
  }
}

type RussianForm = 'one' | 'few' | 'many'

/** The form after 2 to 4 is the genitive singular, which fractions want as well; the form after 5 is the genitive plural. */
function russianForm(value: number, numberCase: NumberCase): RussianForm {
  const plural = RU_PLURAL.select(value)
  if (numberCase === 'GENITIVE') return plural === 'one' || plural === 'other' ? 'few' : 'many'
  if (plural === 'one' || plural === 'many') return plural
  return 'few'
}

const EN_PLURAL = new Intl.PluralRules('en')
const RU_PLURAL = new Intl.PluralRules('ru')

const EN: Readonly<Record<Noun, { readonly one: string; readonly other: string }>> = {
  PERSON: { one: 'person', other: 'persons' },
  CHILD: { one: 'child', other: 'children' },
  FAMILY: { one: 'family', other: 'families' },
  HOUSEHOLD: { one: 'household', other: 'households' },
  MEETING: { one: 'meeting', other: 'meetings' },
  EVENT: { one: 'event', other: 'events' },
  PROPOSAL: { one: 'proposal', other: 'proposals' },
  SERVICE: { one: 'service', other: 'services' },
  ITEM: { one: 'item', other: 'items' },
  PUBLICATION: { one: 'publication', other: 'publications' },
  OUTLET: { one: 'press outlet', other: 'press outlets' },
  QUESTION: { one: 'question', other: 'questions' },
  PROJECT: { one: 'project', other: 'projects' },
  AGREEMENT: { one: 'agreement', other: 'agreements' },
  DAY: { one: 'day', other: 'days' },
}

/** After a number the noun stays in the singular. */
const AZ: Readonly<Record<Noun, string>> = {
  PERSON: 'nəfər',
  CHILD: 'uşaq',
  FAMILY: 'ailə',
  HOUSEHOLD: 'ev təsərrüfatı',
  MEETING: 'iclas',
  EVENT: 'tədbir',
  PROPOSAL: 'təklif',
  SERVICE: 'xidmət',
  ITEM: 'ədəd',
  PUBLICATION: 'mətbuat materialı',
  OUTLET: 'media qurumu',
  QUESTION: 'sual',
  PROJECT: 'layihə',
  AGREEMENT: 'saziş',
  DAY: 'gün',
}

const RU: Readonly<Record<Noun, Readonly<Record<RussianForm, string>>>> = {
  PERSON: { one: 'человек', few: 'человека', many: 'человек' },
  CHILD: { one: 'ребёнок', few: 'ребёнка', many: 'детей' },
  FAMILY: { one: 'семья', few: 'семьи', many: 'семей' },
  HOUSEHOLD: { one: 'домохозяйство', few: 'домохозяйства', many: 'домохозяйств' },
  MEETING: { one: 'заседание', few: 'заседания', many: 'заседаний' },
  EVENT: { one: 'мероприятие', few: 'мероприятия', many: 'мероприятий' },
  PROPOSAL: { one: 'предложение', few: 'предложения', many: 'предложений' },
  SERVICE: { one: 'услуга', few: 'услуги', many: 'услуг' },
  ITEM: { one: 'единица', few: 'единицы', many: 'единиц' },
  PUBLICATION: { one: 'публикация', few: 'публикации', many: 'публикаций' },
  OUTLET: { one: 'издание', few: 'издания', many: 'изданий' },
  QUESTION: { one: 'вопрос', few: 'вопроса', many: 'вопросов' },
  PROJECT: { one: 'проект', few: 'проекта', many: 'проектов' },
  AGREEMENT: { one: 'соглашение', few: 'соглашения', many: 'соглашений' },
  DAY: { one: 'день', few: 'дня', many: 'дней' },
}
