import { list } from '../../i18n/list.ts'
import type { Amount } from '../../i18n/sentence-parts.ts'
import type { Fate, Stage } from './pipeline.ts'

export type ProposalsWords = typeof proposalsEn

/** What the first sentence may say. The parts make the whole. */
export interface ProposalsFacts {
  readonly made: Amount
  /** Where they stand, the best end first. */
  readonly known: readonly Fate[]
  /** The figures of those of which nobody knows it. */
  readonly unknown: readonly string[]
}

export const proposalsEn = {
  answer: (when: string, facts: ProposalsFacts) => `${when} the council made ${fate(facts)}.`,
  none: (when: string) => `${when} the council made no proposal: the record is declared complete.`,
  nothing: (when: string) => `${when} no proposal of the council is recorded yet.`,
  pipeline: 'What became of them',
  pipelineIntro: 'Each proposal is counted once: where it stands today, in the period in which it was made.',
  statusColumn: 'Status',
  subjects: 'What they are about',
  byTheme: 'by theme',
  byDirection: 'by direction',
  noTheme: (proposals: string) => `${proposals}: no document names a theme`,
  noDirection: (proposals: string) => `${proposals}: no document says what they want to change`,
  answering: 'How they were answered',
  answeringIntro: 'In the period in which the answer came, whenever the proposal was made.',
  days: {
    found: (days: string) => `Half of the answers came within ${days}`,
    notApplicable: 'No proposal was answered, so no time can be told',
    notRecorded: 'How long answers took is not recorded',
  },
  share: {
    found: (share: string) => `${share} of the answered proposals were accepted, wholly or in part`,
    notApplicable: 'No proposal was answered, so there is no share of accepted ones',
    notRecorded: 'How many of the answered were accepted is not recorded',
  },
  highest: (members: readonly string[], whole: string) =>
    [
      `Whole period: ${whole}, counted from all answers and not from the bars.`,
      ...(members.length === 0 ? [] : [`The highest: ${members.join('; ')}.`]),
    ].join(' '),
  gaps: 'In a gap no answer came, or none is recorded.',
  wholePeriod: 'Whole period',
  waiting: 'Still waiting for an answer',
  waitingIntro:
    'Made in this period and not answered until today, the longest waiting first. The figure above counts all that waited when the period ended.',
  noneWaiting: 'The record knows no single proposal of this period that waits for an answer.',
  oldest: (shown: string, total: string) => `The list has the oldest ${shown} of ${total}.`,
  waitingFor: (days: string) => `Waiting for ${days}`,
  sinceUnknown: 'Nobody recorded since when',
  submitted: (day: string) => `Submitted ${day}`,
  addressee: (body: string) => `To: ${body}`,
  answers: 'The answers',
  answersIntro: 'Proposals made in this period that were answered, the newest first.',
  noneAnswered: 'The record knows no answer to a single proposal of this period.',
  newest: (shown: string, total: string) => `The list has the newest ${shown} of ${total}.`,
  decided: (day: string) => `Answered ${day}`,
  answeredAfter: (days: string) => `After ${days}`,
  answerNotDated: 'Day of the answer not recorded',
  noWording: 'The wording of the answer is not recorded.',
}

function fate({ made, known, unknown }: ProposalsFacts): string {
  if (known.length === 0) return `${made.full}; what became of ${them(made)} is not recorded`
  const stand = list(
    'en',
    known.map(({ stage, number }) => `${number} ${FATES[stage]}`),
  )
  if (unknown.length === 0) return `${made.full}: ${stand}`
  return `${made.full}: ${stand}; what became of ${unknown.join(' and of another ')} is not recorded`
}

function them(made: Amount): string {
  if (made.one) return 'it'
  return made.exact ? `the ${made.number}` : 'them'
}

const FATES: Readonly<Record<Stage, string>> = {
  IMPLEMENTED: 'implemented',
  ACCEPTED: 'accepted',
  PARTLY_ACCEPTED: 'accepted in part',
  REJECTED: 'rejected',
  WITHDRAWN: 'withdrawn',
  SUBMITTED: 'waiting for an answer',
  DISCUSSED: 'discussed but not submitted',
  DRAFTED: 'only drafted',
}
