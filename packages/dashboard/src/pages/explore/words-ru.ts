import type { Dimension, Grain } from '../../generated/graphql.ts'
import type { View } from './address/own-address.ts'
import type { Unfit } from './charts/view-fit.ts'
import type { ExploreWords } from './words-en.ts'

const GRAINS: Readonly<Record<Grain, string>> = {
  DAY: 'Дни',
  WEEK: 'Недели',
  MONTH: 'Месяцы',
  QUARTER: 'Кварталы',
  HALF: 'Полугодия',
  YEAR: 'Годы',
  TERM: 'Созывы совета',
}

const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  MEETING_KIND: 'Вид мероприятия',
  PROPOSAL_STATUS: 'Состояние предложения',
  PROPOSAL_THEME: 'Тема предложения',
  PROPOSAL_DIRECTION: 'Направление предложения',
  ASSISTANCE_TYPE: 'Вид помощи',
  BENEFICIARY_GROUP: 'Группа получателей',
  CHANNEL: 'Издание',
}

const UNFIT: Readonly<Partial<Record<View, Readonly<Partial<Record<Unfit, string>>>>>> = {
  bars: {
    SPLITS: 'Столбцам нужно одно деление или время и ещё одно.',
    OVERLAP: 'Столбцы здесь нельзя складывать: части пересекаются.',
    LONG: 'Столбцов слишком много; выберите шаг или места крупнее.',
  },
  lines: {
    SPLITS: 'Линиям нужно деление по времени и не больше одного другого.',
    LONG: 'Линий слишком много; сузьте вопрос.',
  },
  heat: {
    SPLITS: 'Тепловой таблице нужны два деления.',
    LONG: 'Для тепловой таблицы слишком много ячеек; выберите шаг или места крупнее.',
  },
  map: { SPLITS: 'Карте нужно деление по экономическим районам и никакого другого.' },
}

export const exploreRu: ExploreWords = {
  title: 'Что вы хотите узнать?',
  intro:
    'Выберите, что считать, или начните с одного из этих вопросов. Адрес страницы всегда задаёт тот вопрос, который вы видите: отправьте его, и коллега увидит то же самое.',
  questions: {
    TERM: 'Что совет делал каждый год?',
    QUARTER: 'Что сделано за прошлый квартал и что было кварталом раньше?',
    KINDS: 'Какие мероприятия проводились год за годом?',
    WHERE: 'Где в стране проводились мероприятия?',
    HELP: 'Кому и как помогли?',
    ANSWERS: 'Что стало с предложениями по каждой теме?',
  },
  builder: 'Вопрос',
  change: 'Изменить вопрос',
  fold: 'Скрыть выбор',
  count: 'Что считается',
  chooseMetrics: 'Выберите показатели',
  subjects: {
    EVENTS: 'Заседания и мероприятия',
    PROPOSALS: 'Предложения',
    ASSISTANCE: 'Помощь',
    PRESS: 'Пресса и партнёры',
  },
  search: 'Искать в списке',
  foundNothing: 'Такого названия в списке нет.',
  when: 'Когда',
  steps: 'Шаг времени',
  noSteps: 'Без деления по времени',
  grains: GRAINS,
  where: 'Где',
  places: 'По местам',
  noPlaces: 'Без деления по местам',
  levels: {
    COUNTRY: 'В стране, за рубежом, онлайн',
    ECONOMIC_REGION: 'Экономические районы',
    MIGRATION_DEPARTMENT: 'Миграционные управления',
    DISTRICT: 'Города и районы',
  },
  split: 'Разделить',
  noSplit: 'Эти показатели делятся только по времени и месту.',
  cannotSplit: (dimension, metric) => `Не делится: ${dimension}. У показателя «${metric}» этого нет.`,
  axesFull: 'Делений может быть не больше четырёх, считая время и место.',
  dimensions: DIMENSIONS,
  inSentence: lower,
  only: 'Только',
  all: 'Все',
  nothingToNarrow: 'Записанное здесь нельзя сузить ещё.',
  roleFilter: 'Роль совета',
  roles: {
    ORGANIZER: 'Организатор',
    SUPPORTER: 'Поддержка',
    PARTICIPANT: 'Участник',
    SUBJECT: 'Предмет текста',
    CONTEXT: 'Только фон',
  },
  usualRoles: 'Как в определении показателя',
  qualifierFilter: 'Как выражено число',
  qualifiers: {
    EXACT: 'Точно',
    ABOUT: '«Около»',
    AT_LEAST: '«Более»',
    AT_MOST: '«До»',
    UNQUANTIFIED: 'Без числа',
  },
  records: (count) => count,
  kept: 'Кроме того, в адресе',
  leaveOut: (what) => `Убрать: ${what}`,
  answer: (facts) => `${facts.join('; ')}.`,
  fact: (metric, figure) => `${metric}: ${figure}`,
  cost: (rows, route) =>
    route === 'COLUMNS'
      ? `Строк не больше ${rows}, ответ сразу`
      : `Строк не больше ${rows}; записи читаются по одной, на это может уйти время`,
  costOfOne: (route) =>
    route === 'COLUMNS'
      ? 'Одна строка, ответ сразу'
      : 'Одна строка; записи читаются по одной, на это может уйти время',
  rows: (_count, shown) => `Строк: ${shown}`,
  more: 'Запрошены только эти строки, всего их больше. Итог подсчитан по всем строкам.',
  name: 'Название вопроса',
  nameHint: 'Оно остаётся в адресе.',
  keepName: 'Сохранить название',
  view: 'Вид',
  views: { table: 'Таблица', bars: 'Столбцы', lines: 'Линии', heat: 'Тепло', map: 'Карта' },
  unfit: (view, reason) => UNFIT[view]?.[reason] ?? '',
  tableInstead: (view) => `Вид «${view}» этому вопросу не подходит, поэтому показана таблица.`,
  others: 'Другое',
  across: 'Столбцы таблицы',
  noAcross: 'Показатели',
  heading: (label) => label.charAt(0).toUpperCase() + label.slice(1),
  before: (figure) => `было: ${figure}`,
  days: (current, compared) => `Сравниваются: ${current} и ${compared}.`,
  nothingEarlier: 'Более раннего периода для сравнения нет.',
  partly: (metric, records, figure) =>
    `${metric}: подходит лишь отчасти и не считается: ${records} (${figure}).`,
  definitions: 'Что значат эти показатели',
  version: (version) => `определение ${version}`,
  data: 'Взять с собой',
  download: { csv: 'CSV', xlsx: 'Excel', json: 'JSON' },
  downloadHint: 'Тот же адрес с .csv, .xlsx или .json возвращает данные.',
  copyAddress: 'Скопировать адрес',
  copied: 'Скопировано.',
  notCopied: 'Браузер не разрешает копировать. Выделите текст и скопируйте его.',
  programs: 'Для программистов',
  programsIntro: 'Тот же вопрос к API; он меняется вместе с выбором выше.',
  codes: { query: 'GraphQL', curl: 'curl', typescript: 'TypeScript' },
  variables: 'Переменные',
  copy: (what) => `Скопировать: ${what}`,
  graphiql: 'Открыть в GraphiQL',
  wrong: (asked) => `В адресе сказано «${asked}», и понять это нельзя. Остальная часть вопроса сохранена.`,
  wrongWhole: 'Адрес прочитать нельзя.',
  withoutWrong: (parameter) => `Спросить без «${parameter}»`,
  refused: 'На этот вопрос в таком виде ответить нельзя.',
  remedy: (remedy) => {
    switch (remedy.kind) {
      case 'COARSER':
        return `Спросить крупнее: ${lower(GRAINS[remedy.grain])}`
      case 'LARGER_PLACES':
        return 'Спросить по экономическим районам'
      case 'WITHOUT':
        return `Спросить без деления: ${lower(DIMENSIONS[remedy.dimension])}`
      case 'ONE_METRIC':
        return 'Спросить только первый показатель'
      case 'NO_FILTER':
        return 'Спросить без фильтров'
      case 'EVERYWHERE':
        return 'Спросить по всем регионам'
      case 'ALL_TIME':
        return 'Спросить за всё записанное время'
    }
  },
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
