import type { MembershipRole } from '../../generated/graphql.ts'
import { say } from './sentence.ts'
import type { ReportWords, TermDay } from './words-en.ts'

// Numbers and names come ready-made in the nominative, and the sentences are built to leave them so.
export const reportRu: ReportWords = {
  title: 'Отчёт',
  contents: 'Содержание',
  print: 'Напечатать',
  pdf: 'Сохранить как PDF',
  paper: { page: 'Страница', of: 'из' },
  chapters: {
    council: 'Совет и его созыв',
    meetings: 'Заседания и мероприятия',
    proposals: 'Предложения',
    assistance: 'Помощь',
    press: 'Пресса и партнёры',
    regions: 'Регионы',
    gaps: 'О чём записи молчат',
    sources: 'Источники',
  },
  source: (number) => `Источник ${number}`,
  council: {
    noTerm: () => say`За это время ни одного созыва совета не записано.`,
    term: (name, from, to, sources) =>
      to === null
        ? say`${name} начался ${day(from)}; о его конце ни один документ не говорит${sources}.`
        : say`${name} начался ${day(from)} и закончился ${day(to)}${sources}.`,
    elected: (when, { electors, voters, candidates, seats }, sources) => {
      const result = [
        ...(electors === null ? [] : [`избирателей – ${electors}`]),
        ...(voters === null ? [] : [`проголосовало – ${voters}`]),
        ...(candidates === null ? [] : [`кандидатов – ${candidates}`]),
        ...(seats === null ? [] : [`мест – ${seats}`]),
      ]
      return result.length === 0
        ? say`Выборы в совет прошли ${when}${sources}; числами результат ни в одном документе не назван.`
        : say`Выборы в совет прошли ${when}${sources}: ${result.join(', ')}.`
    },
    seat: (name, role) => `${name} (${ROLES[role]})`,
    seats: (seats, sources) => say`В документах названы ${seats}${sources}.`,
    nobody: () => say`Кто в него входил, ни один документ не говорит.`,
    basis: (texts) => say`Совет опирается на эти тексты: ${texts}.`,
    noBasis: () => say`На какой закон опирается совет, не записано.`,
    bodies: (names) => say`Рабочие органы совета: ${names}.`,
    noBodies: () => say`Ни один рабочий орган по имени не записан.`,
  },
  meetings: {
    held: ({ words, running }, count) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} ни одного заседания совета не записано.`
        case 'NONE':
          return say`${words} совет не провёл ни одного заседания: запись объявлена полной.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return running
            ? say`${words} совет пока провёл ${count.told}.`
            : say`${words} совет провёл ${count.told}.`
      }
    },
    events: (told, kinds) => say`Всего он организовал или поддержал ${told} (${kinds}).`,
    attendance: (count) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`Сколько людей пришло, не записано.`
        case 'NONE':
          return say`Никто не пришёл: запись объявлена полной.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return say`Посещения: ${count.told}; кто пришёл дважды, посчитан дважды.`
      }
    },
    questions: (asked, answered) => {
      if (asked.kind !== 'SOME') return say`О чём там спрашивали, не записано.`
      return answered.kind === 'SOME'
        ? say`Задано: ${asked.told}; отвечено: ${answered.told}.`
        : say`Задано: ${asked.told}; на сколько ответили, не записано.`
    },
    table: 'Мероприятия, записанные по отдельности',
    tableCut: (shown, total) => `Показаны первые: ${shown} из ${total}.`,
    columns: { when: 'Когда', what: 'Что', where: 'Где' },
  },
  proposals: {
    made: ({ words, running }, count) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} ни одного предложения совета не записано.`
        case 'NONE':
          return say`${words} совет не внёс ни одного предложения: запись объявлена полной.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return running
            ? say`${words} совет пока внёс ${count.told}.`
            : say`${words} совет внёс ${count.told}.`
      }
    },
    stand: (statuses) => say`Где они сегодня: ${statuses}.`,
    unknown: ({ part, whole }) => {
      if (whole !== null) return say`Судьба не записана: ${part}.`
      return part.one ? say`Что с ним стало, не записано.` : say`Что с ними стало, не записано.`
    },
    directions: (directions) => say`По тому, что предложено изменить: ${directions}.`,
    themes: (themes) => say`По темам: ${themes}.`,
  },
  assistance: {
    persons: ({ words, running }, count) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} помощь людям не записана.`
        case 'NONE':
          return say`${words} никому не помогли: запись объявлена полной.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME': {
          const helped = `помощь ${running ? 'пока ' : ''}${count.told.one ? 'получил' : 'получили'}`
          return count.range
            ? say`${words} ${helped} ${count.told}: один человек мог получить помощь разных видов, поэтому точного итога нет.`
            : say`${words} ${helped} ${count.told}.`
        }
      }
    },
    kinds: (kinds) => say`По видам помощи: ${kinds}.`,
    families: (count, kinds) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`Помощь семьям не записана.`
        case 'NONE':
          return say`Ни одной семье не помогли: запись объявлена полной.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return say`Семьи считаются отдельно и к людям никогда не прибавляются: ${count.told} (${kinds}).`
      }
    },
    services: (told) => say`Если считать услуги, которых один человек мог получить несколько, это ${told}.`,
    tables: {
      PERSONS_ASSISTED: 'Какая помощь оказана людям, по убыванию',
      FAMILIES_ASSISTED: 'Какая помощь оказана семьям, по убыванию',
    },
    columns: { help: 'Помощь', group: 'Кому', figure: 'Показатель' },
  },
  press: {
    outlets: ({ words, running }, count) => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} ни одного издания, писавшего о совете, не записано.`
        case 'NONE':
          return say`${words} ни одно издание о совете не писало: запись объявлена полной.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return say`${words} о совете ${running ? 'пока ' : ''}${count.told.one ? 'писало' : 'писали'} ${count.told}.`
      }
    },
    publications: (told) => say`С заголовками записано: ${told}.`,
    noPublication: () => say`Ни одной отдельной публикации этого времени не записано.`,
    joint: (figures) => say`Вместе с другими организациями: ${figures}.`,
    noJoint: () => say`Ни соглашений, ни проектов с другими организациями за это время не записано.`,
  },
  regions: {
    located: (measure, regions) => say`${measure} по экономическим районам: ${regions}.`,
    nowhere: (told) => say`В каком регионе, ни один документ не говорит: ${told}.`,
    nothing: () => say`Ни одного мероприятия с известным местом не записано.`,
  },
  gaps: {
    notDated: ({ part, whole }) => say`Без отдельной даты: ${part} (всего ${whole}).`,
    undated: (told) => say`Внутри периода ни один документ не датирует: ${told}.`,
    notLocated: ({ part, whole }) => say`Без указания региона: ${part} (всего ${whole}).`,
    unlocated: (told) => say`В каком регионе, ни один документ не говорит: ${told}.`,
    byTypeOnly: (told) => say`Кому помогли, известно по видам помощи, но не по регионам: ${told}.`,
    range: (told) => say`Точного итога нет, потому что виды помощи могут пересекаться: ${told}.`,
    rounded: (told) => say`В документах только округлённое число: ${told}.`,
    lowerBound: (told) => say`В документах только нижняя граница: ${told}.`,
    unlisted: ({ part, whole }) =>
      whole === null
        ? say`Поимённо ни один документ не перечисляет: ${part}.`
        : say`Поимённо ни один документ не перечисляет: ${part} (всего ${whole}).`,
    outcome: ({ part }) => say`Судьба неизвестна: ${part}.`,
    subject: ({ part }) => say`Тема ни в одном документе не указана: ${part}.`,
    silent: (measures) => say`Совсем ничего не записано о следующем: ${measures.join('; ')}.`,
    noCoverage: () =>
      say`Запись за это время никто не объявил полной: где ничего не записано, что-то могло и быть.`,
    coverage: (measures) => say`Запись за это время объявлена полной только здесь: ${measures.join('; ')}.`,
    straddling: (measures) =>
      say`Не посчитано, потому что к этому времени и месту относится, возможно, лишь часть: ${measures}.`,
    straddled: (measure, told, figure) => say`${measure} – ${told} (${figure})`,
    conflict: (stated, sources, recorded) =>
      say`В документе${sources} указано: ${stated}; записано: ${recorded}; ничего не исправлено.`,
    cutOff: (sources) =>
      say`У некоторых документов прочитано только начало, и чисел из остального может не хватать${sources}.`,
    statements: 'Итоги, которые документы называют без отдельных случаев',
    columns: { says: 'Что сказано', stated: 'Итог', unexplained: 'Не найдено по отдельности' },
  },
}

function day({ day: date, inferred }: TermDay): string {
  return inferred ? `${date} (выведено)` : date
}

const ROLES: Readonly<Record<MembershipRole, string>> = {
  CHAIR: 'председатель',
  DEPUTY_CHAIR: 'заместитель председателя',
  SECRETARY: 'секретарь',
  MEMBER: 'член совета',
  OBSERVER: 'наблюдатель',
}
