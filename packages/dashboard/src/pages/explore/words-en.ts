import type {
  AnswerRoute,
  CouncilRole,
  Dimension,
  Grain,
  RegionLevel,
  StatedQualifier,
} from '../../generated/graphql.ts'
import type { View } from './address/own-address.ts'
import type { Unfit } from './charts/view-fit.ts'
import type { Remedy } from './remedies.ts'
import type { QuestionId } from './start/ready-questions.ts'

export type ExploreWords = typeof exploreEn

/** What metrics are about, in the order of the list. */
export type Subject = 'EVENTS' | 'PROPOSALS' | 'ASSISTANCE' | 'PRESS'

const GRAINS: Readonly<Record<Grain, string>> = {
  DAY: 'Days',
  WEEK: 'Weeks',
  MONTH: 'Months',
  QUARTER: 'Quarters',
  HALF: 'Half-years',
  YEAR: 'Years',
  TERM: 'Terms of the council',
}

const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  MEETING_KIND: 'Kind of event',
  PROPOSAL_STATUS: 'Status of the proposal',
  PROPOSAL_THEME: 'Theme of the proposal',
  PROPOSAL_DIRECTION: 'Direction of the proposal',
  ASSISTANCE_TYPE: 'Type of help',
  BENEFICIARY_GROUP: 'Group of people helped',
  CHANNEL: 'Press outlet',
}

const UNFIT: Readonly<Partial<Record<View, Readonly<Partial<Record<Unfit, string>>>>>> = {
  bars: {
    SPLITS: 'Bars need one split, or time and one more.',
    OVERLAP: 'Bars cannot be stacked here: the parts overlap.',
    LONG: 'Too many bars; choose larger steps or places.',
  },
  lines: {
    SPLITS: 'Lines need a split by time, and one more at most.',
    LONG: 'Too many lines; narrow the question.',
  },
  heat: {
    SPLITS: 'Heat needs two splits.',
    LONG: 'Too many cells for heat; choose larger steps or places.',
  },
  map: { SPLITS: 'The map needs a split by economic region, and no other.' },
}

export const exploreEn = {
  title: 'What do you want to know?',
  intro:
    'Choose what is counted, or begin with one of these questions. The address of this page always asks the question that you see: send it, and a colleague sees the same.',
  questions: {
    TERM: 'What did the council do in each year?',
    QUARTER: 'What was done last quarter, compared with the quarter before?',
    KINDS: 'Which kinds of events were held, year by year?',
    WHERE: 'Where in the country were events held?',
    HELP: 'Who was helped, and how?',
    ANSWERS: 'What became of the proposals on each theme?',
  } satisfies Record<QuestionId, string>,
  builder: 'The question',
  change: 'Change the question',
  fold: 'Hide the choices',
  count: 'What is counted',
  chooseMetrics: 'Choose figures',
  subjects: {
    EVENTS: 'Meetings and events',
    PROPOSALS: 'Proposals',
    ASSISTANCE: 'Assistance',
    PRESS: 'Press and partners',
  } satisfies Record<Subject, string>,
  search: 'Search the list',
  foundNothing: 'Nothing in the list has this name.',
  when: 'When',
  steps: 'In steps of',
  noSteps: 'Not split by time',
  grains: GRAINS,
  where: 'Where',
  places: 'Place by place',
  noPlaces: 'Not split by place',
  levels: {
    COUNTRY: 'In the country, abroad, online',
    ECONOMIC_REGION: 'Economic regions',
    MIGRATION_DEPARTMENT: 'Migration departments',
    DISTRICT: 'Cities and districts',
  } satisfies Record<RegionLevel, string>,
  split: 'Split by',
  noSplit: 'These figures can be split by time and place only.',
  cannotSplit: (dimension: string, metric: string) => `Not by ${dimension}: “${metric}” has none.`,
  axesFull: 'A question is split four times at most, time and place included.',
  dimensions: DIMENSIONS,
  inSentence: (dimension: string) => dimension.charAt(0).toLowerCase() + dimension.slice(1),
  only: 'Only',
  all: 'All',
  nothingToNarrow: 'Nothing recorded here can be narrowed further.',
  roleFilter: 'Part of the council',
  roles: {
    ORGANIZER: 'Organizer',
    SUPPORTER: 'Supporter',
    PARTICIPANT: 'Participant',
    SUBJECT: 'Subject of the text',
    CONTEXT: 'Background only',
  } satisfies Record<CouncilRole, string> as Readonly<Record<string, string>>,
  usualRoles: 'As each figure counts',
  qualifierFilter: 'Wording of the amount',
  qualifiers: {
    EXACT: 'Exact',
    ABOUT: '“About”',
    AT_LEAST: '“More than”',
    AT_MOST: '“Up to”',
    UNQUANTIFIED: 'Without a number',
  } satisfies Record<StatedQualifier, string> as Readonly<Record<string, string>>,
  records: (count: string) => count,
  kept: 'Also in the address',
  leaveOut: (what: string) => `Leave out ${what}`,
  answer: (facts: readonly string[]) => `${facts.join('; ')}.`,
  fact: (metric: string, figure: string) => `${metric}: ${figure}`,
  cost: (rows: string, route: AnswerRoute): string =>
    route === 'COLUMNS'
      ? `Up to ${rows} rows, answered at once`
      : `Up to ${rows} rows; reads the records, which can take a moment`,
  costOfOne: (route: AnswerRoute): string =>
    route === 'COLUMNS' ? 'One row, answered at once' : 'One row; reads the records, which can take a moment',
  rows: (count: number, shown: string) => (count === 1 ? '1 row' : `${shown} rows`),
  more: 'The question asks for these rows only; there are more. The totals are of all rows.',
  name: 'Name of this question',
  nameHint: 'It stays in the address.',
  keepName: 'Keep the name',
  view: 'Shown as',
  views: { table: 'Table', bars: 'Bars', lines: 'Lines', heat: 'Heat', map: 'Map' } satisfies Record<
    View,
    string
  >,
  unfit: (view: View, reason: Unfit): string => UNFIT[view]?.[reason] ?? '',
  tableInstead: (view: string) => `“${view}” does not fit this question, so you see the table.`,
  others: 'Other',
  across: 'Columns of the table',
  noAcross: 'The figures',
  heading: (label: string) => label.charAt(0).toUpperCase() + label.slice(1),
  before: (figure: string) => `was ${figure}`,
  days: (current: string, compared: string) => `Compared: ${current} with ${compared}.`,
  nothingEarlier: 'There is no earlier period to compare with.',
  partly: (metric: string, records: string, figure: string) =>
    `${metric}: only partly in this selection and not counted: ${records} (${figure}).`,
  definitions: 'What these figures mean',
  version: (version: string) => `definition ${version}`,
  data: 'Take it along',
  download: { csv: 'CSV', xlsx: 'Excel', json: 'JSON' },
  downloadHint: 'The same address with .csv, .xlsx or .json returns the data.',
  copyAddress: 'Copy the address',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. Select the text and copy it.',
  programs: 'For programmers',
  programsIntro: 'The same question to the API; it changes along with the choices above.',
  codes: { query: 'GraphQL', curl: 'curl', typescript: 'TypeScript' },
  variables: 'Variables',
  copy: (what: string) => `Copy: ${what}`,
  graphiql: 'Open in GraphiQL',
  wrong: (asked: string) =>
    `The address says “${asked}”, which nobody understands. The rest of the question is kept.`,
  wrongWhole: 'The address cannot be read.',
  withoutWrong: (parameter: string) => `Ask without “${parameter}”`,
  refused: 'This question cannot be answered as it is.',
  remedy: (remedy: Remedy): string => {
    switch (remedy.kind) {
      case 'COARSER':
        return `Ask in larger steps: ${GRAINS[remedy.grain].toLowerCase()}`
      case 'LARGER_PLACES':
        return 'Ask by economic region'
      case 'WITHOUT':
        return `Ask without the split by ${DIMENSIONS[remedy.dimension].toLowerCase()}`
      case 'ONE_METRIC':
        return 'Ask for the first figure only'
      case 'NO_FILTER':
        return 'Ask without the filters'
      case 'EVERYWHERE':
        return 'Ask for all regions'
      case 'ALL_TIME':
        return 'Ask for everything on record'
    }
  },
}
