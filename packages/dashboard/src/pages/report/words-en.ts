import type { MembershipRole } from '../../generated/graphql.ts'
import type { Count } from './reported.ts'
import { type Cites, type Sentence, say, type Told } from './sentence.ts'

export type ReportWords = typeof reportEn

export type ChapterId = keyof ReportWords['chapters']

/** The start of a sentence about the period, "In its first term", and whether the period still runs. */
export interface When {
  readonly words: string
  readonly running: boolean
}

/** A day in words, and whether it is a conclusion of ours rather than stated. */
export interface TermDay {
  readonly day: string
  readonly inferred: boolean
}

/** The result of an election, as far as documents give it in numbers. */
export interface ElectionNumbers {
  readonly electors: string | null
  readonly voters: string | null
  readonly candidates: string | null
  readonly seats: string | null
}

/** A figure that is a part of another one, or all of it. */
export interface PartOf {
  readonly part: Told
  /** Null when it is all. */
  readonly whole: Told | null
}

export interface Share {
  readonly part: Told
  readonly whole: Told
}

export const reportEn = {
  title: 'Report',
  contents: 'Contents',
  print: 'Print',
  pdf: 'Save as PDF',
  /** In the margin of each page on paper. */
  paper: { page: 'Page', of: 'of' },
  chapters: {
    council: 'The council and its term',
    meetings: 'Meetings',
    proposals: 'Proposals',
    assistance: 'Assistance',
    press: 'Press and partners',
    regions: 'Regions',
    gaps: 'What the record cannot say',
    sources: 'Sources',
  },
  source: (number: number) => `Source ${number}`,
  council: {
    noTerm: (): Sentence => say`No term of the council is recorded in this time.`,
    term: (name: string, from: TermDay, to: TermDay | null, sources: Cites): Sentence =>
      to === null
        ? say`${name}: it began on ${day(from)}, and no document tells of its end${sources}.`
        : say`${name}: it began on ${day(from)} and ended on ${day(to)}${sources}.`,
    elected: (when: string, numbers: ElectionNumbers, sources: Cites): Sentence => {
      const { electors, voters, candidates, seats } = numbers
      const turnout = electors !== null && voters !== null ? [`${voters} of ${electors} electors voted`] : []
      const stood = [
        ...(candidates === null ? [] : [`${candidates} candidates`]),
        ...(seats === null ? [] : [`${seats} seats`]),
      ]
      const result = [...turnout, ...(stood.length === 0 ? [] : [`there were ${stood.join(' for ')}`])]
      return result.length === 0
        ? say`The council was elected on ${when}${sources}; no document gives the result in numbers.`
        : say`The council was elected on ${when}${sources}: ${result.join(', ')}.`
    },
    seat: (name: string, role: MembershipRole) => `${name} (${ROLES[role]})`,
    seats: (seats: Sentence, sources: Cites): Sentence => say`Documents name ${seats}${sources}.`,
    nobody: (): Sentence => say`Who sat on it no document says.`,
    basis: (texts: Sentence): Sentence => say`It rests on these texts: ${texts}.`,
    noBasis: (): Sentence => say`On what law it rests is not recorded.`,
    bodies: (names: Sentence): Sentence => say`Its working bodies: ${names}.`,
    noBodies: (): Sentence => say`No working body is recorded by its name.`,
  },
  meetings: {
    held: ({ words, running }: When, count: Count): Sentence => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} no meeting of the council is recorded.`
        case 'NONE':
          return say`${words} the council held no meeting: the record is declared complete.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return running
            ? say`${words} the council has so far held ${count.told}.`
            : say`${words} the council held ${count.told}.`
      }
    },
    events: (told: Told, kinds: Sentence): Sentence =>
      say`In all it organized or supported ${told} (${kinds}).`,
    attendance: (count: Count): Sentence => {
      switch (count.kind) {
        case 'NOTHING':
          return say`How many people came is not recorded.`
        case 'NONE':
          return say`Nobody came: the record is declared complete.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return say`The attendance was ${count.told}; who came twice is counted twice.`
      }
    },
    questions: (asked: Count, answered: Count): Sentence => {
      if (asked.kind !== 'SOME') return say`What was asked there is not recorded.`
      return answered.kind === 'SOME'
        ? say`Asked there: ${asked.told}; answered: ${answered.told}.`
        : say`Asked there: ${asked.told}; how many were answered is not recorded.`
    },
    table: 'Events that the record knows one by one',
    tableCut: (shown: string, total: string) => `The first ${shown} of ${total} events.`,
    columns: { when: 'When', what: 'What', where: 'Where' },
  },
  proposals: {
    made: ({ words, running }: When, count: Count): Sentence => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} no proposal of the council is recorded.`
        case 'NONE':
          return say`${words} the council made no proposal: the record is declared complete.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return running
            ? say`${words} the council has so far made ${count.told}.`
            : say`${words} the council made ${count.told}.`
      }
    },
    stand: (statuses: Sentence): Sentence => say`Where they stand today: ${statuses}.`,
    unknown: ({ part, whole }: PartOf): Sentence =>
      whole === null
        ? say`What became of ${part.one ? 'it' : 'them'} is not recorded.`
        : say`What became of ${part} is not recorded.`,
    directions: (directions: Sentence): Sentence => say`By what they want to change: ${directions}.`,
    themes: (themes: Sentence): Sentence => say`By theme: ${themes}.`,
  },
  assistance: {
    persons: ({ words, running }: When, count: Count): Sentence => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} no help to persons is recorded.`
        case 'NONE':
          return say`${words} no person was helped: the record is declared complete.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME': {
          const helped = running ? 'help has so far reached' : 'help reached'
          return count.range
            ? say`${words} ${helped} ${count.told}: one person can have had several kinds of help, so no exact total can be given.`
            : say`${words} ${helped} ${count.told}.`
        }
      }
    },
    kinds: (kinds: Sentence): Sentence => say`By kind of help: ${kinds}.`,
    families: (count: Count, kinds: Sentence): Sentence => {
      switch (count.kind) {
        case 'NOTHING':
          return say`No help to families is recorded.`
        case 'NONE':
          return say`No family was helped: the record is declared complete.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return say`Families are counted apart and never added to persons: ${count.told} (${kinds}).`
      }
    },
    services: (told: Told): Sentence =>
      say`Counted as services, where one person can have had several, this is ${told}.`,
    tables: {
      PERSONS_ASSISTED: 'Which help for which persons, the largest first',
      FAMILIES_ASSISTED: 'Which help for which families, the largest first',
    },
    columns: { help: 'Help', group: 'For whom', figure: 'Figure' },
  },
  press: {
    outlets: ({ words, running }: When, count: Count): Sentence => {
      switch (count.kind) {
        case 'NOTHING':
          return say`${words} no press outlet is recorded as having written about the council.`
        case 'NONE':
          return say`${words} no press outlet wrote about the council: the record is declared complete.`
        case 'BARE':
          return say`${count.label}: ${count.told}.`
        case 'SOME':
          return running
            ? say`${words} ${count.told} ${count.told.one ? 'has' : 'have'} so far published about the council.`
            : say`${words} ${count.told} published about the council.`
      }
    },
    publications: (told: Told): Sentence => say`Recorded by their titles: ${told}.`,
    noPublication: (): Sentence => say`No single publication of this time is recorded.`,
    joint: (figures: Sentence): Sentence => say`With other organizations it had ${figures}.`,
    noJoint: (): Sentence =>
      say`No agreement and no project with another organization is recorded in this time.`,
  },
  regions: {
    located: (measure: string, regions: Sentence): Sentence =>
      say`${measure} by economic region: ${regions}.`,
    nowhere: (told: Told): Sentence => say`No document places any of ${told} in a region.`,
    nothing: (): Sentence => say`No event with a place is recorded.`,
  },
  gaps: {
    notDated: ({ part, whole }: Share): Sentence =>
      say`Of ${whole}, ${part} ${part.one ? 'is' : 'are'} not dated one by one.`,
    undated: (told: Sentence): Sentence => say`No document dates these within the period: ${told}.`,
    notLocated: ({ part, whole }: Share): Sentence => say`Of ${whole}, no region is told for ${part}.`,
    unlocated: (told: Sentence): Sentence => say`No document says in which region: ${told}.`,
    byTypeOnly: (told: Sentence): Sentence =>
      say`Whom the help reached is known by kind of help, but not by region: ${told}.`,
    range: (told: Told): Sentence =>
      say`There is no exact total of ${told}, because the kinds of help can overlap.`,
    rounded: (told: Sentence): Sentence => say`Documents give only a round number: ${told}.`,
    lowerBound: (told: Sentence): Sentence => say`Documents give only a lower bound: ${told}.`,
    unlisted: ({ part, whole }: PartOf): Sentence =>
      whole === null ? say`No document lists ${part} by name.` : say`Of ${whole}, no document names ${part}.`,
    outcome: ({ part }: PartOf): Sentence => say`What became of ${part} is not known.`,
    subject: ({ part }: PartOf): Sentence =>
      say`No document says what theme ${part} ${part.one ? 'has' : 'have'}.`,
    silent: (measures: readonly string[]): Sentence =>
      say`Nothing at all is recorded of: ${measures.join('; ')}.`,
    noCoverage: (): Sentence =>
      say`Nobody has declared the record of this time complete: where nothing is recorded, something may have happened all the same.`,
    coverage: (measures: readonly string[]): Sentence =>
      say`The record of this time is declared complete only for: ${measures.join('; ')}.`,
    straddling: (measures: Sentence): Sentence =>
      say`Not counted, because only a part may belong to this time and place: ${measures}.`,
    straddled: (measure: string, told: Told, figure: string): Sentence =>
      say`${measure} – ${told} (${figure})`,
    conflict: (stated: string, sources: Cites, recorded: Told): Sentence =>
      say`A document${sources} says ${stated}, but ${recorded} ${recorded.one ? 'is' : 'are'} recorded; neither is corrected.`,
    cutOff: (sources: Cites): Sentence =>
      say`Of some documents only the beginning was read, and figures further down may be missing${sources}.`,
    statements: 'Totals that a document states without the single cases',
    columns: { says: 'Statement', stated: 'Stated', unexplained: 'Not found one by one' },
  },
}

function day({ day: date, inferred }: TermDay): string {
  return inferred ? `${date} (inferred)` : date
}

const ROLES: Readonly<Record<MembershipRole, string>> = {
  CHAIR: 'chair',
  DEPUTY_CHAIR: 'deputy chair',
  SECRETARY: 'secretary',
  MEMBER: 'member',
  OBSERVER: 'observer',
}
