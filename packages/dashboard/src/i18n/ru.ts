import type { Messages } from './en.ts'
import { list } from './list.ts'
import { ruTitles } from './ru-titles.ts'
import type { HeadlineFacts, PeriodWords } from './sentence-parts.ts'

// Numbers and names come ready-made in the nominative, and the sentences are built to leave them so.
export const ru: Messages = {
  site: {
    name: 'Итоги совета',
    skip: 'Перейти к показателям',
    navigation: 'Страницы',
    menu: 'Меню',
    pages: {
      overview: 'Обзор',
      meetings: 'Заседания',
      proposals: 'Предложения',
      assistance: 'Помощь',
      regions: 'Регионы',
      press: 'Пресса и партнёры',
      council: 'Совет',
      report: 'Отчёт',
      explore: 'Исследование',
      record: 'Записи',
      metrics: 'Показатели',
    },
    pageGroups: { OUTCOMES: 'Результаты', USE: 'Использование', GROUND: 'Основа' },
    noPage: 'По этому адресу страницы нет',
    thesePages: 'Есть такие страницы:',
    language: 'Язык',
    savedViews: 'Сохранённые виды',
    theme: 'Цвета',
    themes: { system: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные' },
    synthetic: 'Вымышленные данные. Такого совета нет; цифры лишь показывают, как работает страница.',
    close: 'Закрыть',
  },
  filters: {
    title: 'Что показано',
    change: 'Изменить',
    done: 'Готово',
    council: 'Совет',
    period: 'Период',
    region: 'Регион',
    wholeCountry: 'Все регионы',
    economicRegions: 'Экономические районы',
    districts: 'Города и районы',
    comparison: 'Сравнить',
    comparisons: {
      none: 'Не сравнивать',
      previous: 'С прошлым периодом, те же дни',
      'previous-full': 'С прошлым периодом целиком',
      'last-year': 'С тем же периодом год назад',
    },
    terms: 'Созывы совета',
    relative: 'Считая от сегодня',
    years: 'Годы и кварталы',
    quarters: { Q1: 'I кв.', Q2: 'II кв.', Q3: 'III кв.', Q4: 'IV кв.' },
    months: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
    week: (week) => `нед. ${week}`,
    ownRange: 'С одного дня по другой',
    from: 'Первый день',
    to: 'Последний день',
    show: 'Показать эти дни',
    reversed: 'Первый день позже последнего.',
    keywords: {
      THIS_WEEK: 'Эта неделя',
      THIS_MONTH: 'Этот месяц',
      THIS_QUARTER: 'Этот квартал',
      THIS_HALF: 'Это полугодие',
      THIS_YEAR: 'Этот год',
      THIS_TERM: 'Нынешний созыв',
      LAST_WEEK: 'Прошлая неделя',
      LAST_MONTH: 'Прошлый месяц',
      LAST_QUARTER: 'Прошлый квартал',
      LAST_HALF: 'Прошлое полугодие',
      LAST_YEAR: 'Прошлый год',
      LAST_TERM: 'Прошлый созыв',
      LAST_3_MONTHS: 'Последние 3 месяца',
      LAST_6_MONTHS: 'Последние 6 месяцев',
      LAST_12_MONTHS: 'Последние 12 месяцев',
      LAST_4_QUARTERS: 'Последние 4 квартала',
      LAST_5_YEARS: 'Последние 5 лет',
      YEAR_TO_DATE: 'С начала года',
      ALL: 'Всё, что записано',
    },
    unknownPeriod: (asked, shown) =>
      `В адресе указан период «${asked}», которого не существует. Вместо него показан «${shown}».`,
  },
  headline: {
    when: (period, place) => `${inPeriod(period)}${inPlace(place)}`,
    sentence: (period, place, facts) => `${inPeriod(period)}${inPlace(place)} ${deeds(facts)}.`,
    nothing: (period, place) => `${inPeriod(period)}${inPlace(place)} о совете пока ничего не записано.`,
    nearest: (figure, year) => `Ближайшее из записанного: ${figure} в ${year} году.`,
    nowhere: 'За другие годы здесь тоже ничего не записано.',
    showYear: (year) => `Показать ${year} год`,
    showWholeCountry: 'Показать все регионы',
    asOf: (day) => `По состоянию на ${day}.`,
    soFar: 'пока',
  },
  figure: {
    qualifiers: {
      EXACT: 'точно',
      ABOUT: 'приблизительно',
      AT_LEAST: 'верхняя граница неизвестна',
      AT_MOST: 'верхняя граница',
      ABOUT_OR_MORE: 'приблизительно, верхняя граница неизвестна',
      RANGE: 'промежуток',
    },
    notRecorded: 'Этого пока никто не записал',
    unquantified: (count) => `Кроме того, сообщений без числа: ${count}`,
    verdicts: { UP: 'Больше', DOWN: 'Меньше', EQUAL: 'Без изменений', CANNOT_TELL: 'Сказать нельзя' },
    comparison: ({ earlier, earlierDays, current, currentDays }) =>
      `было: ${earlier} (${earlierDays}), стало: ${current} (${currentDays})`,
    couldChange: (count, shown) => couldChange(count, shown, 'в этот выбор'),
    couldChangeEarlier: (count, shown) => couldChange(count, shown, 'в прежние дни'),
    doubts: {
      STILL_RUNS: 'Один из двух периодов ещё идёт, другой закончился.',
      NOT_EXACT: 'Записи недостаточно точны, чтобы это сказать.',
    },
  },
  blocks: {
    figures: 'Показатели',
    meetings: 'Заседания и мероприятия',
    regions: 'Где',
    regionsFor: 'Показатель на карте',
    proposals: 'Предложения',
    assistance: 'Помощь',
    assistanceIntro: 'Люди, семьи и услуги считаются отдельно: одно никогда не переводится в другое.',
    chart: 'График',
    table: 'Таблица',
    view: 'Вид',
    takeAway: 'Забрать',
    titles: ruTitles,
    moreCategories: (count) => `и ещё ${count}`,
    fewerCategories: 'Только самые большие',
    showMore: (count) => `Показать ещё ${count}`,
    showFewer: 'Показать меньше',
    wholeList: (total) => (total === null ? 'Все в записях' : `Все ${total} в записях`),
    notDatedShort: 'Без даты',
    byPeriod: {
      DAY: 'по дням',
      WEEK: 'по неделям',
      MONTH: 'по месяцам',
      QUARTER: 'по кварталам',
      HALF: 'по полугодиям',
      YEAR: 'по годам',
      TERM: 'по созывам',
    },
    byKind: 'по видам',
    byStatus: 'по состоянию',
    byType: 'по видам помощи',
    byRegion: 'по экономическим районам',
    summary: (members, total) =>
      members.length === 0 ? `Всего: ${total}.` : `${members.join('; ')}. Всего: ${total}.`,
    gaps: 'Пропуск значит, что там ничего не записано; это не ноль.',
    straddling: (records, figure) => `Подходит лишь отчасти и не считается: ${records} (${figure})`,
    records: (count, shown) => `${shown} ${RECORD_FORMS[PLURAL.select(count)] ?? 'записей'}`,
    conflict: (stated, recorded) =>
      `В документе указано: ${stated}; записано: ${recorded}. Показано и то и другое, ничего не исправлено.`,
    sources: (publishers) => `Источник: ${list('ru', publishers)}.`,
    andMore: 'другие',
    definition: (version) => `Версия определения: ${version}.`,
    notShown: 'Работа других органов не считается.',
    whyRange:
      'Один человек мог получить помощь разных видов, поэтому итог лежит между самым большим видом и суммой всех.',
    nothingToCompare: 'Более раннего периода для сравнения нет.',
    total: 'Всего',
    categoryColumn: 'Вид',
    periodColumn: 'Период',
    regionColumn: 'Регион',
    figureColumn: 'Показатель',
    noteColumn: 'Примечание',
  },
  records: {
    title: 'Записи за этим показателем',
    partly: 'Эти записи подходят лишь отчасти, поэтому в показатель не входят.',
    total: (records, figure) => `${records}, вместе ${figure}`,
    none: 'За этим показателем нет записей.',
    remainder: (stated, counted) =>
      `В документе указано: ${stated}. Часть объясняют отдельные записи; здесь считается остальное: ${counted}.`,
    stated: (stated) => `В документе указано: ${stated}; отдельные случаи не названы.`,
    date: 'Когда',
    place: 'Где',
    role: 'Роль совета',
    note: 'Примечание',
    basis: { STATED: 'указано', INFERRED: 'выведено', ASSUMED: 'предположительно' },
    notDated: 'Без даты',
    notLocated: 'Место не указано',
    remaining: {
      NOT_DATED: 'без даты',
      SEVERAL_TERMS: 'в нескольких созывах',
      OUTSIDE_TERMS: 'вне созывов',
      NOT_LOCATED: 'место не указано',
      SEVERAL_REGIONS: 'несколько регионов',
      NOT_SPECIFIED: 'не указано',
    },
    sources: 'Источники',
    page: (page) => `с. ${page}`,
    noDate: 'без даты',
    cutOff: 'Сохранённый отрывок обрывается.',
    notCited: 'Документ для этого не указан.',
    opensInNewTab: 'откроется в новой вкладке',
    restsOnIt: 'Что на нём основано',
    more: 'Показать ещё записи',
  },
  states: {
    waiting: 'Показатели загружаются',
    failed: {
      UNREACHABLE: 'Показатели не загрузились: сервер не отвечает.',
      BUSY: 'Показатели не загрузились: сервер занят.',
      REFUSED: 'Сервер не может ответить на этот вопрос.',
      BROKEN: 'На сервере произошёл сбой.',
    },
    kept: (time) => `На экране остались показатели на ${time}.`,
    retry: 'Повторить',
    noCouncils: 'Пока не записан ни один совет.',
    unknownCouncil: (key) => `Совета «${key}» нет. Выберите один из этих:`,
    crashed: 'На странице сбой, показать её не удаётся. Адрес сохранён.',
    reload: 'Загрузить снова',
  },
}

function inPeriod({ kind, label, term }: PeriodWords): string {
  if (kind === 'TERM' && term !== null) return `За ${ORDINALS[term] ?? `${term}-й`} созыв`
  if (kind === 'ALL') return 'За всё время записей'
  if (kind === 'YEAR') return `За ${label} год`
  return kind === 'DAY' ? label : `За период «${label}»`
}

function inPlace(place: string | null): string {
  return place === null ? '' : ` (${place})`
}

const ORDINALS = [
  '',
  'первый',
  'второй',
  'третий',
  'четвёртый',
  'пятый',
  'шестой',
  'седьмой',
  'восьмой',
  'девятый',
]

const PLURAL = new Intl.PluralRules('ru')

const RECORD_FORMS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'запись',
  few: 'записи',
  many: 'записей',
}

function couldChange(count: number, shown: string, where: string): string {
  const records = `${shown} ${RECORD_FORMS[PLURAL.select(count)] ?? 'записей'}`
  return PLURAL.select(count) === 'one'
    ? `${records}, которая лишь отчасти попадает ${where}, может это изменить`
    : `${records}, которые лишь отчасти попадают ${where}, могут это изменить`
}

function deeds({ meetings, proposals, families, persons }: HeadlineFacts): string {
  const helped = [families, persons].filter((fact) => fact !== null)
  return list('ru', [
    ...(meetings === null ? [] : [`проведено ${meetings}`]),
    ...(proposals === null ? [] : [`внесено ${proposals}`]),
    ...(helped.length === 0 ? [] : [`помощь получили ${list('ru', helped)}`]),
  ])
}
