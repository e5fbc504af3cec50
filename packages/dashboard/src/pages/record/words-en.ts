import type { RecordKind } from '../../address/record-path.ts'
import type { SearchKind } from '../../generated/graphql.ts'
import { list } from '../../i18n/list.ts'
import type { CountWords } from './count-words.ts'

export type RecordWords = typeof recordEn

/** What a list is called, and the forms of the word for its records behind a number, as the language has them. */
export interface KindWords {
  readonly title: string
  readonly forms: readonly string[]
}

export const recordEn = {
  /** The lists that are not empty, each with its number. */
  answer: (facts: readonly string[]) => `The record holds ${list('en', facts)}.`,
  nothing: 'Nothing about this council has been recorded yet.',
  intro: 'Every figure is made from these records, and each record names the documents that say so.',
  lists: 'The lists',
  wholeRecord: 'The whole record',
  trail: 'Where this belongs',
  kinds: {
    meetings: {
      title: 'Meetings and events',
      forms: ['meeting or other event', 'meetings and other events'],
    },
    proposals: { title: 'Proposals', forms: ['proposal', 'proposals'] },
    assistance: { title: 'Assistance', forms: ['act of help', 'acts of help'] },
    press: { title: 'Press', forms: ['publication', 'publications'] },
    totals: { title: 'Reported totals', forms: ['reported total', 'reported totals'] },
    projects: { title: 'Projects', forms: ['project', 'projects'] },
    agreements: { title: 'Agreements', forms: ['agreement', 'agreements'] },
    sources: { title: 'Documents', forms: ['document', 'documents'] },
  } satisfies Record<RecordKind, KindWords> as Readonly<Record<RecordKind, KindWords>>,
  about: {
    meetings: 'What was held or planned, by the council and by others.',
    proposals: 'What the council proposed, and where each proposal stands.',
    assistance: 'What help was given to whom; nobody who was helped is named.',
    press: 'What was published about the council or with its members.',
    totals: 'Totals that documents state without naming the single cases.',
    projects: 'Projects of organizations with the council.',
    agreements: 'Agreements to work together.',
    sources: 'The documents that all of this rests on.',
  } satisfies Record<RecordKind, string> as Readonly<Record<RecordKind, string>>,
  count,
  listed: (fitting: CountWords, whole: CountWords, kind: KindWords) => {
    if (fitting.number === whole.number) return `The record holds ${count(whole, kind)}.`
    const of = whole.more ? `more than ${whole.shown}` : `the ${whole.shown}`
    if (fitting.number === 0) return `None of ${of} recorded ${many(kind)} fits what you chose.`
    return `${fitting.more ? 'More than ' : ''}${fitting.shown} of ${of} recorded ${many(kind)} ${fitting.number === 1 ? 'fits' : 'fit'} what you chose.`
  },
  search: 'Search',
  searchList: 'Words of the title',
  searchAll: 'Search the whole record',
  searchHint: 'Names of meetings, proposals, documents, people, places. “gence” finds “Gəncə” too.',
  all: 'All',
  notKnown: 'not recorded',
  turnOrder: 'turn the order around',
  turns: 'Pages of this list',
  previous: 'Previous page',
  next: 'Next page',
  /** Which lines a page has: "1 to 25 of 86". */
  span: (from: string, to: string, total: string) => `${from} to ${to} of ${total}`,
  nothingRecorded: 'Nobody has recorded anything of this kind yet.',
  nowhere: 'Nothing on record fits, at any time and place.',
  elsewhere: (wider: CountWords, kind: KindWords) =>
    `At another time or place there is more: ${count(wider, kind)}.`,
  anywhere: 'Show any time and place',
  showAll: (whole: CountWords, kind: KindWords) => `Show all: ${count(whole, kind)}`,
  noList: (asked: string) => `The record has no list “${asked}”`,
  columns: {
    when: 'When',
    published: 'Published',
    what: 'What',
    kind: 'Kind',
    where: 'Where',
    status: 'Status',
    role: 'Role',
    theme: 'Theme',
    direction: 'Direction',
    addressee: 'Made to',
    amount: 'Amount',
    type: 'Type of help',
    group: 'Group',
    channel: 'Published in',
    channelKind: 'Sort of channel',
    subject: 'What it counts',
    organization: 'Organization',
    parties: 'Signed by',
    publisher: 'Publisher',
  },
  found: (count: CountWords, text: string) =>
    count.number === 1
      ? `1 thing is called something like “${text}”`
      : `${count.shown} things are called something like “${text}”`,
  notFound: (text: string) => `Nothing on record is called something like “${text}”`,
  notFoundHint: 'Try a single word, or look through one of the lists.',
  hits: {
    MEETING: 'Meeting or event',
    PROPOSAL: 'Proposal',
    PRESS_ITEM: 'Publication',
    REPORTED_TOTAL: 'Reported total',
    PROJECT: 'Project',
    AGREEMENT: 'Agreement',
    SOURCE: 'Document',
    REGION: 'Place',
    ORGANIZATION: 'Organization',
    PERSON: 'Office holder',
    CHANNEL: 'Channel',
  } satisfies Record<SearchKind, string> as Readonly<Record<SearchKind, string>>,
}

function count({ shown, number, more }: CountWords, kind: KindWords): string {
  return `${more ? 'more than ' : ''}${shown} ${number === 1 ? kind.forms[0] : many(kind)}`
}

function many({ forms }: KindWords): string {
  return forms[1] ?? ''
}
