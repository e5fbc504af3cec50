import type { LegalInstrumentKind, MembershipRole } from '../../generated/graphql.ts'
import { list } from '../../i18n/list.ts'
import type { OfficerRole, Seats } from './council-facts.ts'

export type CouncilWords = typeof councilEn

/** A term as the first sentence needs it. */
export interface TermWords {
  /** Counted from 1. */
  readonly number: number
  /** "First term" */
  readonly name: string
  /** "20 May 2015 – 30 Jun 2017", or "since 4 Jul 2019" */
  readonly days: string
}

export const councilEn = {
  noTerm: 'No term of the council is recorded yet.',
  seats: ({ number, days }: TermWords, seats: Seats) =>
    `In its ${ORDINALS[number] ?? `${number}th`} term, ${days}, ${named(seats)}.`,
  ground: (kind: LegalInstrumentKind, number: string | null, day: string | null, others: number) => {
    const law = [`the ${KINDS[kind]}`, number, day && `of ${day}`].filter((part) => part !== null).join(' ')
    if (others === 0) return `The council rests on ${law}.`
    return `The council rests on ${law} and ${others === 1 ? '1 other text' : `${others} other texts`}.`
  },
  noGround: 'On what law the council rests is not recorded.',
  sections: {
    terms: {
      title: 'Who sat there',
      intro: 'Only people whom a document names; there may have been more. The newest term comes first.',
      none: 'Nobody has recorded a term of this council yet.',
    },
    elections: {
      title: 'How they were elected',
      intro: 'Each election with its result as far as documents give it, the newest first.',
      none: 'Nobody has recorded an election to this council yet.',
    },
    bodies: {
      title: 'Working bodies',
      intro: 'The commissions and working groups of the council.',
      none: 'Nobody has recorded a commission or a working group by its name yet.',
    },
    basis: {
      title: 'On what ground',
      intro: 'The laws, decrees and plans that the council rests on, the oldest first.',
      none: 'Nobody has recorded the legal basis of this council yet.',
    },
    changes: {
      title: 'What it proposed to change',
      intro: 'The laws and plans that the council wanted to be otherwise.',
    },
    others: {
      title: 'Elections of other councils',
      intro: 'Kept beside, for comparison; nothing of them counts for this council.',
    },
  },
  nobodyNamed: 'No document names anybody who sat there in this term.',
  /** How a day of a term is known: "the first day is inferred". */
  firstDay: (how: string) => `the first day is ${how}`,
  lastDay: (how: string) => `the last day is ${how}`,
  noEnd: 'no end is recorded',
  roles: {
    CHAIR: 'Chair',
    DEPUTY_CHAIR: 'Deputy chair',
    SECRETARY: 'Secretary',
    MEMBER: 'Member',
    OBSERVER: 'Observer',
  } satisfies Record<MembershipRole, string> as Readonly<Record<MembershipRole, string>>,
  putForward: (organization: string) => `Put forward by ${organization}`,
  votes: (votes: number, shown: string) => (votes === 1 ? '1 vote' : `${shown} votes`),
  votesColumn: 'Votes',
  nameColumn: 'Name',
  elected: 'Elected, with the votes they received',
  mostVotes: (name: string, votes: string) => `Most votes: ${name}, ${votes}.`,
  noResult: 'No document gives a result in numbers.',
  counts: {
    registeredElectors: 'Registered electors',
    votersTurnedOut: 'Voted',
    candidates: 'Stood for election',
    seats: 'Seats',
    ballotsPrinted: 'Ballot papers printed',
    ballotsUsed: 'Ballot papers used',
    ballotsInvalid: 'Not valid',
  },
  instrument: {
    kind: 'Kind',
    number: 'Number',
    adopted: 'Adopted',
    dayUnknown: 'No document gives the day',
    inForce: 'In force',
  },
  kinds: {
    LAW: 'Law',
    DECREE: 'Decree of the president',
    DECISION: 'Decision',
    ACTION_PLAN: 'State plan of action',
    OTHER: 'Another text',
  } satisfies Record<LegalInstrumentKind, string> as Readonly<Record<LegalInstrumentKind, string>>,
}

function named({ officers, members, observers }: Seats): string {
  const people = [
    ...officers.map(({ name, role }) => `${name} as ${AS[role]}`),
    ...(members === 0 ? [] : [members === 1 ? '1 member' : `${members} members`]),
    ...(observers === 0 ? [] : [observers === 1 ? '1 observer' : `${observers} observers`]),
  ]
  if (people.length === 0) return 'no document names anybody who sits on the council'
  const isAlone = officers.length === 1 && people.length === 1
  return `documents name ${list('en', people)}${isAlone ? ', and nobody else' : ''}`
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

const AS: Readonly<Record<OfficerRole, string>> = {
  CHAIR: 'chair',
  DEPUTY_CHAIR: 'deputy chair',
  SECRETARY: 'secretary',
}

const KINDS: Readonly<Record<LegalInstrumentKind, string>> = {
  LAW: 'law',
  DECREE: 'decree',
  DECISION: 'decision',
  ACTION_PLAN: 'plan of action',
  OTHER: 'text',
}
