import type { LegalInstrumentKind } from '../../generated/graphql.ts'
import { list } from '../../i18n/list.ts'
import type { OfficerRole, Seats } from './council-facts.ts'
import type { CouncilWords } from './words-en.ts'

// Names come ready-made in the nominative, and the sentences are built to leave them so.
export const councilRu: CouncilWords = {
  noTerm: 'Ни один созыв совета пока не записан.',
  seats: ({ name, days }, seats) => `${name} (${days}): ${named(seats)}.`,
  ground: (kind, number, day, others) => {
    const law = [KINDS[kind], number && `№ ${number}`, day && `от ${day}`]
    const more = others === 0 ? '' : ` и ещё ${others} ${form(others, DOCUMENTS)}`
    return `Правовая основа: ${law.filter((part) => part !== null).join(' ')}${more}.`
  },
  noGround: 'На каком законе основан совет, не записано.',
  sections: {
    terms: {
      title: 'Кто входил в совет',
      intro: 'Только те, кого называют документы; на деле их могло быть больше. Сначала новый созыв.',
      none: 'Ни один созыв этого совета пока никто не записал.',
    },
    elections: {
      title: 'Как их избрали',
      intro: 'Каждые выборы с итогом, насколько его приводят документы, сначала новые.',
      none: 'Выборы в этот совет пока никто не записал.',
    },
    bodies: {
      title: 'Рабочие органы',
      intro: 'Комиссии и рабочие группы совета.',
      none: 'Ни одной комиссии или рабочей группы по имени пока никто не записал.',
    },
    basis: {
      title: 'На каком основании',
      intro: 'Законы, указы и планы, на которых основан совет, сначала старые.',
      none: 'Правовую основу этого совета пока никто не записал.',
    },
    changes: {
      title: 'Что он предложил изменить',
      intro: 'Законы и планы, которые совет хотел видеть иными.',
    },
    others: {
      title: 'Выборы других советов',
      intro: 'Сохранены для сравнения; этому совету из них ничего не засчитано.',
    },
  },
  nobodyNamed: 'Кто входил в совет в этом созыве, ни один документ не говорит.',
  firstDay: (how) => `первый день: ${how}`,
  lastDay: (how) => `последний день: ${how}`,
  noEnd: 'конец не записан',
  roles: {
    CHAIR: 'Председатель',
    DEPUTY_CHAIR: 'Заместитель председателя',
    SECRETARY: 'Секретарь',
    MEMBER: 'Член совета',
    OBSERVER: 'Наблюдатель',
  },
  putForward: (organization) => `Кем выдвинут: ${organization}`,
  votes: (votes, shown) => `${shown} ${form(votes, VOTES)}`,
  votesColumn: 'Голоса',
  nameColumn: 'Имя',
  elected: 'Избранные и полученные ими голоса',
  mostVotes: (name, votes) => `Больше всего голосов: ${name}, ${votes}.`,
  noResult: 'Итога в числах ни один документ не приводит.',
  counts: {
    registeredElectors: 'Записано избирателей',
    votersTurnedOut: 'Голосовало',
    candidates: 'Кандидатов',
    seats: 'Мест',
    ballotsPrinted: 'Напечатано бюллетеней',
    ballotsUsed: 'Использовано бюллетеней',
    ballotsInvalid: 'Недействительных',
  },
  instrument: {
    kind: 'Вид',
    number: 'Номер',
    adopted: 'Принят',
    dayUnknown: 'День ни в одном документе не указан',
    inForce: 'Действует',
  },
  kinds: {
    LAW: 'Закон',
    DECREE: 'Указ президента',
    DECISION: 'Решение',
    ACTION_PLAN: 'Государственный план действий',
    OTHER: 'Другой документ',
  },
}

function named({ officers, members, observers }: Seats): string {
  const people = [
    ...officers.map(({ name, role }) => `${name} (${AS[role]})`),
    ...(members === 0 ? [] : [`${members} ${form(members, MEMBERS)}`]),
    ...(observers === 0 ? [] : [`${observers} ${form(observers, OBSERVERS)}`]),
  ]
  if (people.length === 0) return 'кто входит в совет, ни один документ не говорит'
  const isAlone = officers.length === 1 && people.length === 1
  return isAlone
    ? `из состава совета документы называют одно имя — ${people[0]}`
    : `состав совета по документам — ${list('ru', people)}`
}

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

function form(count: number, forms: Forms): string {
  return forms[PLURAL.select(count)] ?? forms.many ?? ''
}

const PLURAL = new Intl.PluralRules('ru')

const VOTES: Forms = { one: 'голос', few: 'голоса', many: 'голосов' }
const MEMBERS: Forms = { one: 'член совета', few: 'члена совета', many: 'членов совета' }
const OBSERVERS: Forms = { one: 'наблюдатель', few: 'наблюдателя', many: 'наблюдателей' }
const DOCUMENTS: Forms = { one: 'документ', few: 'документа', many: 'документов' }

const AS: Readonly<Record<OfficerRole, string>> = {
  CHAIR: 'председатель',
  DEPUTY_CHAIR: 'заместитель председателя',
  SECRETARY: 'секретарь',
}

const KINDS: Readonly<Record<LegalInstrumentKind, string>> = {
  LAW: 'закон',
  DECREE: 'указ',
  DECISION: 'решение',
  ACTION_PLAN: 'план действий',
  OTHER: 'документ',
}
