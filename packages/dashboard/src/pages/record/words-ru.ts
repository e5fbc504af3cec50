import { list } from '../../i18n/list.ts'
import type { CountWords } from './count-words.ts'
import type { KindWords, RecordWords } from './words-en.ts'

export const recordRu: RecordWords = {
  answer: (facts) => `Записано: ${list('ru', facts)}.`,
  nothing: 'Об этом совете пока ничего не записано.',
  intro:
    'Из этих записей складывается каждый показатель; в каждой названы документы, на которых она основана.',
  lists: 'Списки',
  wholeRecord: 'Все записи',
  trail: 'К чему это относится',
  kinds: {
    meetings: {
      title: 'Заседания и мероприятия',
      forms: ['заседание или мероприятие', 'заседания и мероприятия', 'заседаний и мероприятий'],
    },
    proposals: { title: 'Предложения', forms: ['предложение', 'предложения', 'предложений'] },
    assistance: { title: 'Помощь', forms: ['случай помощи', 'случая помощи', 'случаев помощи'] },
    press: { title: 'Пресса', forms: ['публикация', 'публикации', 'публикаций'] },
    totals: {
      title: 'Итоги из документов',
      forms: ['итог из документов', 'итога из документов', 'итогов из документов'],
    },
    projects: { title: 'Проекты', forms: ['проект', 'проекта', 'проектов'] },
    agreements: { title: 'Соглашения', forms: ['соглашение', 'соглашения', 'соглашений'] },
    sources: { title: 'Документы', forms: ['документ', 'документа', 'документов'] },
  },
  about: {
    meetings: 'Что провели или запланировали совет и другие.',
    proposals: 'Что предложил совет и что стало с каждым предложением.',
    assistance: 'Какая помощь кому оказана; никто из получивших её не назван.',
    press: 'Что опубликовано о совете или с участием его членов.',
    totals: 'Итоги, которые документы называют без отдельных случаев.',
    projects: 'Проекты организаций вместе с советом.',
    agreements: 'Соглашения о сотрудничестве.',
    sources: 'Документы, на которых всё это основано.',
  },
  count,
  listed: (fitting, whole, kind) => {
    if (fitting.number === whole.number) return `Записано: ${count(whole, kind)}.`
    const all = `всего записано: ${count(whole, kind)}`
    if (fitting.number === 0) return `Под ваш выбор ничего не подходит (${all}).`
    return `Под ваш выбор подходит: ${number(fitting)} (${all}).`
  },
  search: 'Найти',
  searchList: 'Слова из названия',
  searchAll: 'Искать по всем записям',
  searchHint:
    'Названия заседаний, предложений, документов, имена, места. По слову «gence» найдётся и «Gəncə».',
  all: 'Все',
  notKnown: 'не записано',
  turnOrder: 'обратить порядок',
  turns: 'Страницы списка',
  previous: 'Предыдущая страница',
  next: 'Следующая страница',
  span: (from, to, total) => `${from}–${to} из ${total}`,
  nothingRecorded: 'Ничего подобного пока никто не записал.',
  nowhere: 'Ничего подходящего нет ни за какое время и ни в каком месте.',
  elsewhere: (wider, kind) => `За другое время или в другом месте есть: ${count(wider, kind)}.`,
  anywhere: 'Показать любое время и место',
  showAll: (whole, kind) => `Показать все: ${count(whole, kind)}`,
  noList: (asked) => `Списка «${asked}» нет`,
  columns: {
    when: 'Когда',
    published: 'Опубликовано',
    what: 'Что',
    kind: 'Вид',
    where: 'Где',
    status: 'Состояние',
    role: 'Роль совета',
    theme: 'Тема',
    direction: 'Направление',
    addressee: 'Кому',
    amount: 'Сколько',
    type: 'Вид помощи',
    group: 'Группа',
    channel: 'Где опубликовано',
    channelKind: 'Вид канала',
    subject: 'Что посчитано',
    organization: 'Организация',
    parties: 'Подписали',
    publisher: 'Издатель',
  },
  found: (found, text) => `Найдено похожее на «${text}»: ${number(found)}`,
  notFound: (text) => `Ничего похожего на «${text}» не записано`,
  notFoundHint: 'Попробуйте одно слово или посмотрите один из списков.',
  hits: {
    MEETING: 'Заседание или мероприятие',
    PROPOSAL: 'Предложение',
    PRESS_ITEM: 'Публикация',
    REPORTED_TOTAL: 'Итог из документов',
    PROJECT: 'Проект',
    AGREEMENT: 'Соглашение',
    SOURCE: 'Документ',
    REGION: 'Место',
    ORGANIZATION: 'Организация',
    PERSON: 'Должностное лицо',
    CHANNEL: 'Канал',
  },
}

function count(count: CountWords, { forms: [one, few, many] }: KindWords): string {
  const forms: Readonly<Record<string, string | undefined>> = { one, few, many }
  return `${number(count)} ${forms[PLURAL.select(count.number)] ?? many}`
}

function number({ shown, more }: CountWords): string {
  return more ? `более ${shown}` : shown
}

const PLURAL = new Intl.PluralRules('ru')
