import type { RelativeKeyword } from '@council-outcomes/figures'
import type { ComparisonChoice } from '../address/question-address.ts'
import type { Basis, Grain, Qualifier, Verdict } from '../generated/graphql.ts'
import type { FailureKind } from '../graph/failure.ts'
import type { PageGroup, PageId } from '../pages/pages.tsx'
import type { ThemeChoice } from '../theme/theme.ts'
import { enTitles } from './en-titles.ts'
import { list } from './list.ts'
import type { ComparisonWords, HeadlineFacts, PeriodWords } from './sentence-parts.ts'

/** Every word of the screen. The other languages must have the same shape: the compiler lists what is missing. */
export type Messages = typeof en

export const en = {
  site: {
    name: 'Council Outcomes',
    skip: 'Go to the figures',
    navigation: 'Pages',
    menu: 'Menu',
    pages: {
      overview: 'Overview',
      meetings: 'Meetings',
      proposals: 'Proposals',
      assistance: 'Assistance',
      regions: 'Regions',
      press: 'Press and partners',
      council: 'Council',
      report: 'Term report',
      explore: 'Explore',
      record: 'Record',
      metrics: 'Metrics',
    } satisfies Record<PageId, string>,
    pageGroups: {
      OUTCOMES: 'What came of it',
      USE: 'Take it along',
      GROUND: 'What it rests on',
    } satisfies Record<PageGroup, string>,
    noPage: 'There is no page at this address',
    thesePages: 'These pages exist:',
    language: 'Language',
    savedViews: 'Saved views',
    theme: 'Colours',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' } satisfies Record<ThemeChoice, string>,
    synthetic: 'Made-up data. This council does not exist; its figures only show how the page works.',
    close: 'Close',
  },
  filters: {
    title: 'What is shown',
    change: 'Change',
    done: 'Done',
    council: 'Council',
    period: 'Period',
    region: 'Region',
    wholeCountry: 'All regions',
    economicRegions: 'Economic regions',
    districts: 'Cities and districts',
    comparison: 'Compare with',
    comparisons: {
      none: 'Nothing',
      previous: 'The period before, same days',
      'previous-full': 'The whole period before',
      'last-year': 'The same period a year before',
    } satisfies Record<ComparisonChoice, string>,
    terms: 'Terms of the council',
    relative: 'Counted from today',
    years: 'Years and quarters',
    quarters: { Q1: 'Q1', Q2: 'Q2', Q3: 'Q3', Q4: 'Q4' } as Readonly<Record<string, string>>,
    /** January first, as short as an axis needs them. */
    months: [
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ] as readonly string[],
    week: (week: string) => `W${week}`,
    ownRange: 'From one day to another',
    from: 'First day',
    to: 'Last day',
    show: 'Show these days',
    reversed: 'The first day is after the last day.',
    keywords: {
      THIS_WEEK: 'This week',
      THIS_MONTH: 'This month',
      THIS_QUARTER: 'This quarter',
      THIS_HALF: 'This half-year',
      THIS_YEAR: 'This year',
      THIS_TERM: 'This term',
      LAST_WEEK: 'Last week',
      LAST_MONTH: 'Last month',
      LAST_QUARTER: 'Last quarter',
      LAST_HALF: 'Last half-year',
      LAST_YEAR: 'Last year',
      LAST_TERM: 'Last term',
      LAST_3_MONTHS: 'Last 3 months',
      LAST_6_MONTHS: 'Last 6 months',
      LAST_12_MONTHS: 'Last 12 months',
      LAST_4_QUARTERS: 'Last 4 quarters',
      LAST_5_YEARS: 'Last 5 years',
      YEAR_TO_DATE: 'This year so far',
      ALL: 'Everything on record',
    } satisfies Record<RelativeKeyword, string>,
    unknownPeriod: (asked: string, shown: string) =>
      `The address asks for the period “${asked}”, which does not exist. You see “${shown}” instead.`,
  },
  headline: {
    /** The start of a sentence: "In its first term, in Ganja,". */
    when: (period: PeriodWords, place: string | null) => `${inPeriod(period)}${inPlace(place)}`,
    sentence: (period: PeriodWords, place: string | null, facts: HeadlineFacts) =>
      `${inPeriod(period)}${inPlace(place)} the council ${deeds(facts)}.`,
    nothing: (period: PeriodWords, place: string | null) =>
      `${inPeriod(period)}${inPlace(place)} nothing is recorded about the council yet.`,
    nearest: (figure: string, year: string) => `The nearest on record: ${figure} in ${year}.`,
    nowhere: 'Nothing is recorded there in any other year either.',
    showYear: (year: string) => `Show ${year}`,
    showWholeCountry: 'Show all regions',
    asOf: (day: string) => `As of ${day}.`,
    soFar: 'so far',
  },
  figure: {
    qualifiers: {
      EXACT: 'exact',
      ABOUT: 'approximate',
      AT_LEAST: 'no upper limit known',
      AT_MOST: 'an upper limit',
      ABOUT_OR_MORE: 'approximate, no upper limit known',
      RANGE: 'a range',
    } satisfies Record<Qualifier, string>,
    notRecorded: 'Nobody has recorded this yet',
    unquantified: (count: string) => `Reports without a number beside it: ${count}`,
    verdicts: {
      UP: 'Up',
      DOWN: 'Down',
      EQUAL: 'Unchanged',
      CANNOT_TELL: 'Cannot tell',
    } satisfies Record<Verdict, string>,
    comparison: ({ earlier, earlierDays, current, currentDays }: ComparisonWords) =>
      `was ${earlier} (${earlierDays}), now ${current} (${currentDays})`,
    /** Of records that only partly fit: why nobody can tell. */
    couldChange: (count: number, shown: string) =>
      count === 1
        ? '1 record only partly in this selection could change it'
        : `${shown} records only partly in this selection could change it`,
    couldChangeEarlier: (count: number, shown: string) =>
      count === 1
        ? '1 record only partly in the earlier days could change it'
        : `${shown} records only partly in the earlier days could change it`,
    doubts: {
      STILL_RUNS: 'One of the two periods still runs, the other is over.',
      NOT_EXACT: 'The record is not exact enough to tell.',
    },
  },
  blocks: {
    figures: 'The figures',
    meetings: 'Meetings',
    regions: 'Where',
    regionsFor: 'Figure on the map',
    proposals: 'Proposals',
    assistance: 'Assistance',
    assistanceIntro: 'Persons, families and services are counted apart: one never turns into another.',
    chart: 'Chart',
    table: 'Table',
    view: 'Shown as',
    takeAway: 'Take away',
    titles: enTitles,
    moreCategories: (count: string) => `and ${count} more`,
    fewerCategories: 'Only the largest',
    showMore: (count: string) => `Show ${count} more`,
    showFewer: 'Show fewer',
    /** Leads to the whole of a list that is cut; null where there are too many to count. */
    wholeList: (total: string | null) =>
      total === null ? 'All in the record' : `All ${total} in the record`,
    notDatedShort: 'Not dated',
    byPeriod: {
      DAY: 'by day',
      WEEK: 'by week',
      MONTH: 'by month',
      QUARTER: 'by quarter',
      HALF: 'by half-year',
      YEAR: 'by year',
      TERM: 'by term',
    } satisfies Record<Grain, string>,
    byKind: 'by kind',
    byStatus: 'by status',
    byType: 'by type',
    byRegion: 'by economic region',
    summary: (members: readonly string[], total: string) =>
      members.length === 0 ? `In all: ${total}.` : `${members.join('; ')}. In all: ${total}.`,
    gaps: 'A gap means that nobody has recorded anything there; it is not a zero.',
    straddling: (records: string, figure: string) =>
      `Only partly in this selection and not counted: ${records} (${figure})`,
    records: (count: number, shown: string) => (count === 1 ? '1 record' : `${shown} records`),
    conflict: (stated: string, recorded: string) =>
      `A document says ${stated}, but ${recorded} are recorded. Both are shown, neither is corrected.`,
    sources: (publishers: readonly string[]) => `Source: ${list('en', publishers)}.`,
    andMore: 'others',
    definition: (version: string) => `Counted by definition ${version}.`,
    notShown: 'The work of other bodies is not counted.',
    whyRange:
      'One person can have had several kinds of help, so the total lies between the largest kind and the sum of all.',
    nothingToCompare: 'There is no earlier period to compare this one with.',
    total: 'In all',
    categoryColumn: 'Kind',
    periodColumn: 'Period',
    regionColumn: 'Region',
    figureColumn: 'Figure',
    noteColumn: 'Note',
  },
  records: {
    title: 'Records behind the figure',
    partly: 'These records only partly fit the selection, so the figure leaves them out.',
    total: (records: string, figure: string) => `${records}, together ${figure}`,
    none: 'No records stand behind this figure.',
    remainder: (stated: string, counted: string) =>
      `The document states ${stated}. Single records explain a part of it; counted here is the rest, ${counted}.`,
    stated: (stated: string) => `The document states ${stated} without naming the single cases.`,
    date: 'When',
    place: 'Where',
    role: 'Role',
    note: 'Note',
    basis: { STATED: 'stated', INFERRED: 'inferred', ASSUMED: 'assumed' } satisfies Record<Basis, string>,
    notDated: 'Not dated',
    notLocated: 'Not located',
    remaining: {
      NOT_DATED: 'not dated',
      SEVERAL_TERMS: 'in several terms',
      OUTSIDE_TERMS: 'outside the terms',
      NOT_LOCATED: 'not located',
      SEVERAL_REGIONS: 'several regions',
      NOT_SPECIFIED: 'not specified',
    } as Readonly<Record<string, string>>,
    sources: 'Sources',
    page: (page: string) => `page ${page}`,
    noDate: 'no date',
    cutOff: 'The kept excerpt ends early.',
    notCited: 'No document is named for this.',
    opensInNewTab: 'opens in a new tab',
    restsOnIt: 'What rests on it',
    more: 'Show more records',
  },
  states: {
    waiting: 'The figures are being fetched',
    failed: {
      UNREACHABLE: 'The figures cannot be fetched: the server does not answer.',
      BUSY: 'The figures cannot be fetched: the server is busy.',
      REFUSED: 'The server cannot answer this question.',
      BROKEN: 'Something went wrong on the server.',
    } satisfies Record<FailureKind, string>,
    kept: (time: string) => `You still see the figures of ${time}.`,
    retry: 'Try again',
    noCouncils: 'No council has been recorded yet.',
    unknownCouncil: (key: string) => `There is no council “${key}”. Choose one of these:`,
    crashed: 'This page has a fault and cannot be shown. Its address is kept.',
    reload: 'Load it again',
  },
}

function inPeriod({ kind, label, term }: PeriodWords): string {
  if (kind === 'TERM' && term !== null) return `In its ${ORDINALS[term] ?? `${term}th`} term`
  if (kind === 'ALL') return 'In all the time on record'
  if (kind === 'DAY') return `On ${label}`
  return kind === 'RANGE' ? `In the days ${label}` : `In ${label}`
}

function inPlace(place: string | null): string {
  return place === null ? '' : `, in ${place},`
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

function deeds({ meetings, proposals, families, persons }: HeadlineFacts): string {
  const helped = [families, persons].filter((fact) => fact !== null)
  return list('en', [
    ...(meetings === null ? [] : [`held ${meetings}`]),
    ...(proposals === null ? [] : [`made ${proposals}`]),
    ...(helped.length === 0 ? [] : [`helped ${list('en', helped)}`]),
  ])
}
