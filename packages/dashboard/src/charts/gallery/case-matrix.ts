/** The states that a chart can be in. */
export const STATES = [
  'full',
  'one point',
  'gap',
  'hidden',
  'not dated',
  'long labels',
  'loading',
  'failed',
  'negative change',
  'a thousand rows',
] as const

type State = (typeof STATES)[number]

/** The title of the case that shows a state, or why there is none. */
export type Cell = string | { readonly none: string }

/** A chart waits and fails with its page, and in the same way whatever it draws. */
const withItsPage = {
  loading: 'Page: the last picture waits for the next',
  failed: 'Page: failed, the last picture is kept',
} as const

const changeIsTold = { none: 'A change is told in words: in the card of a mark, on a card and in the table.' }
const noTime = { none: 'It has no axis of time; what has no member stands apart.' }
const seven = { none: 'It has as many rows as there are categories or targets, which are few.' }

const bullets = {
  ...withItsPage,
  full: 'Targets: every state',
  'one point': 'Targets: one row, and a target of nothing',
  gap: 'Targets: every state',
  hidden: 'Targets: every state',
  'not dated': noTime,
  'long labels': 'Targets: long labels',
  'negative change': { none: 'It compares with a target, not with an earlier time.' },
  'a thousand rows': seven,
} satisfies Record<State, Cell>

/** Each kind of chart in each state. A kind that is not here, or lacks a state, does not pass the tests. */
export const caseMatrix = {
  PeriodBars: {
    ...withItsPage,
    full: 'Full, with a running period',
    'one point': 'One point',
    gap: 'First term: gaps, and eight not dated',
    hidden: 'Every state',
    'not dated': 'Not dated only',
    'long labels': 'Long words, az',
    'negative change': changeIsTold,
    'a thousand rows': 'A thousand days',
  },
  PeriodLines: {
    ...withItsPage,
    full: 'Line: full, with a running period',
    'one point': 'Line: one point',
    gap: 'Line: gaps, a point alone, and eight not dated',
    hidden: 'Line: every state',
    'not dated': 'Line: gaps, a point alone, and eight not dated',
    'long labels': 'Line: long words, ru',
    'negative change': changeIsTold,
    'a thousand rows': 'Line: a thousand days',
  },
  StackedPeriodBars: {
    ...withItsPage,
    full: 'Stack: nine kinds share seven colours and other',
    'one point': 'Stack: one point',
    gap: 'Stack: three kinds, gaps, not dated',
    hidden: 'Stack: hidden, about and zero',
    'not dated': 'Stack: three kinds, gaps, not dated',
    'long labels': 'Stack: long words, az and ru',
    'negative change': changeIsTold,
    'a thousand rows': { none: 'It stands on the same axis as the bars over time.' },
  },
  CategoryBars: {
    ...withItsPage,
    full: 'Categories: fixed colours',
    'one point': 'Categories: one',
    gap: 'Categories: every state',
    hidden: 'Categories: every state',
    'not dated': noTime,
    'long labels': 'Categories: long az and ru words',
    'negative change': changeIsTold,
    'a thousand rows': seven,
  },
  RankedBars: {
    ...withItsPage,
    full: 'Ranking with members apart',
    'one point': 'Ranking: one place',
    gap: 'Ranking: every state',
    hidden: 'Ranking: every state',
    'not dated': noTime,
    'long labels': 'Ranking: long az and ru words',
    'negative change': changeIsTold,
    'a thousand rows': 'Ranking: a thousand places',
  },
  TileMap: {
    ...withItsPage,
    full: 'Tile map: full',
    'one point': 'Tile map: one place',
    gap: 'Tile map: every state',
    hidden: 'Tile map: every state',
    'not dated': 'Tile map: every state',
    'long labels': { none: 'A tile bears the code of its region, of two letters.' },
    'negative change': changeIsTold,
    'a thousand rows': { none: 'There are fourteen economic regions.' },
  },
  HeatTable: {
    ...withItsPage,
    full: 'Heat: full',
    'one point': 'Heat: one cell',
    gap: 'Heat: every state',
    hidden: 'Heat: every state',
    'not dated': noTime,
    'long labels': 'Heat: full',
    'negative change': changeIsTold,
    'a thousand rows': 'Heat: a thousand cells',
  },
  BulletRows: bullets,
  BulletBar: { ...bullets, full: 'Target in small' },
  BulletTable: { ...bullets, full: 'Table of targets', gap: 'Table of targets', hidden: 'Table of targets' },
  Sparkline: {
    ...withItsPage,
    full: 'Sparklines: full, gaps, every state, one',
    'one point': 'Sparklines: full, gaps, every state, one',
    gap: 'Sparklines: full, gaps, every state, one',
    hidden: 'Sparklines: full, gaps, every state, one',
    'not dated': { none: 'It shows the dated part; its card says when there is none.' },
    'long labels': { none: 'It bears no labels.' },
    'negative change': 'Cards: more, the same and fewer than before',
    'a thousand rows': { none: 'A card asks for years or quarters.' },
  },
  ChartTable: {
    ...withItsPage,
    full: 'Table',
    'one point': { none: 'A row alone looks like a row among others.' },
    gap: 'Table',
    hidden: 'Table',
    'not dated': 'Table',
    'long labels': 'Table',
    'negative change': 'Table',
    'a thousand rows': 'Table: a thousand rows',
  },
  SeriesTable: {
    ...withItsPage,
    full: 'Table of a stack',
    'one point': { none: 'A row alone looks like a row among others.' },
    gap: 'Table of a stack',
    hidden: 'Table of a stack',
    'not dated': 'Table of a stack',
    'long labels': 'Table of a stack',
    'negative change': { none: 'Each row shows a period; the change stands in the rows.' },
    'a thousand rows': { none: 'Its rows are those of the table.' },
  },
  KpiCard: {
    ...withItsPage,
    full: 'Cards: more, the same and fewer than before',
    'one point': 'Cards: one period, none dated, and long words',
    gap: 'Cards: every state',
    hidden: 'Cards: every state',
    'not dated': 'Cards: one period, none dated, and long words',
    'long labels': 'Cards: one period, none dated, and long words',
    'negative change': 'Cards: more, the same and fewer than before',
    'a thousand rows': { none: 'It is one figure.' },
  },
  ExploreTable: {
    ...withItsPage,
    full: 'Table of Explore: a thousand rows',
    'one point': { none: 'A row alone looks like a row among others.' },
    gap: 'Table of Explore: a thousand rows',
    hidden: { none: 'Its words are those of the other tables.' },
    'not dated': { none: 'It is a row like others, in italics.' },
    'long labels': { none: 'Its cells wrap as those of the other tables do.' },
    'negative change': 'Table of Explore: a thousand rows',
    'a thousand rows': 'Table of Explore: a thousand rows',
  },
} satisfies Readonly<Record<string, Readonly<Record<State, Cell>>>>
