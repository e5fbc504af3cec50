import { addDays, type CalendarDate } from '@council-outcomes/figures'
import type { ProposalStatus } from '../generated/prisma/enums.ts'
import type { DemoCalendar } from './demo-calendar.ts'
import { longTailed, type Random, weighted, whole } from './random.ts'

/** A step in the life of a proposal; the day is null where no document tells it. */
export interface Step {
  readonly status: ProposalStatus
  readonly on: CalendarDate | null
  readonly answer: string | null
}

/** The way of a proposal that the council wanted to submit on that day, as far as the record reaches. */
export function proposalLife(
  { lastDay }: DemoCalendar,
  rng: Random,
  submitted: CalendarDate,
): readonly [Step, ...Step[]] {
  const outcome = drawOutcome(rng)
  const drafted = step('DRAFTED', addDays(submitted, -whole(rng, 40, 90)))
  const discussed = step('DISCUSSED', addDays(submitted, -whole(rng, 5, 35)))
  if (outcome === 'DRAFTED') return [drafted]
  if (outcome === 'DISCUSSED') return [drafted, discussed]
  const asked = [drafted, discussed, step('SUBMITTED', submitted)] as const
  return [...asked, ...stepsAfter(rng, submitted, outcome).filter(({ on }) => on === null || on <= lastDay)]
}

function stepsAfter(rng: Random, submitted: CalendarDate, outcome: ProposalStatus): readonly Step[] {
  const answered = addDays(submitted, longTailed(rng, 48, 0.7))
  switch (outcome) {
    case 'IMPLEMENTED':
      return [
        step('ACCEPTED', answered, ANSWERS.ACCEPTED),
        step(outcome, addDays(answered, whole(rng, 60, 400))),
      ]
    case 'ACCEPTED':
    case 'PARTLY_ACCEPTED':
    case 'REJECTED':
      return [step(outcome, answered, ANSWERS[outcome])]
    case 'WITHDRAWN':
      return [step(outcome, answered)]
    case 'UNKNOWN':
      return [step(outcome, null)]
    default:
      return []
  }
}

const ANSWERS = {
  ACCEPTED: 'The synthetic office accepts the proposal.',
  PARTLY_ACCEPTED: 'The synthetic office accepts a part of the proposal.',
  REJECTED: 'The synthetic office does not accept the proposal.',
} as const

const drawOutcome = weighted<ProposalStatus>([
  ['ACCEPTED', 27],
  ['PARTLY_ACCEPTED', 14],
  ['REJECTED', 16],
  ['IMPLEMENTED', 15],
  ['SUBMITTED', 12],
  ['UNKNOWN', 5],
  ['DISCUSSED', 5],
  ['WITHDRAWN', 4],
  ['DRAFTED', 2],
])

function step(status: ProposalStatus, on: CalendarDate | null, answer: string | null = null): Step {
  return { status, on, answer }
}
