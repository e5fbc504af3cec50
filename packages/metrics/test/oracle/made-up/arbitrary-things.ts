import { ContributionKind, type CouncilRole, ProposalDirection, ProposalStatus } from '@council-outcomes/db'
import fc from 'fast-check'
import { anyDay } from './arbitrary-days.ts'
import { anyEventStatus, anyId, anyKept, anyWords, keptWith, usually } from './arbitrary-kept.ts'
import type { Article, Contribution, Help, Meeting, Proposal } from './record.ts'
import { CHANNELS, GROUPS, THEMES, TYPES, UNITS_OF_HELP } from './world.ts'

/** Records that are not linked with each other yet. */
export const KINDS = ['COUNCIL_MEETING', 'ROUND_TABLE', 'TRAINING'] as const

export const anyGroup = fc.constantFrom(...GROUPS.map(({ code }) => code))

const anyContributions: fc.Arbitrary<readonly Contribution[]> = fc
  .array(
    fc.record({
      id: anyId,
      kind: usually<ContributionKind>('QUESTION', Object.values(ContributionKind), 5),
      answered: fc.nat(8),
    }),
    { maxLength: 4 },
  )
  .map((spoken) =>
    spoken.map(({ id, kind, answered }, position) => {
      const question = answered < position ? spoken[answered] : undefined
      return { id, kind, answers: question?.id ?? null }
    }),
  )

export const anyMeeting: fc.Arbitrary<Meeting> = keptWith(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    eventStatus: anyEventStatus,
    attendance: fc.option(anyWords),
    contributions: anyContributions,
    sameAs: fc.constant(null),
  }),
)

export const anyProposal: fc.Arbitrary<Proposal> = fc
  .tuple(
    anyKept,
    fc.record({
      stands: fc.constantFrom(...Object.values(ProposalStatus)),
      theme: fc.option(fc.constantFrom(...THEMES)),
      direction: fc.option(fc.constantFrom(...Object.values(ProposalDirection))),
    }),
    fc.tuple(anyDay, anyDay),
    fc.record({ submitted: usually(true, [false], 4), decided: fc.boolean() }),
  )
  .map(([kept, own, days, known]) => {
    const [submitted = null, decided = null] = days.toSorted()
    return {
      ...kept,
      ...own,
      submitted: known.submitted ? submitted : null,
      decided: known.decided ? decided : null,
      sameAs: null,
    }
  })

export const anyHelp: fc.Arbitrary<Help> = keptWith(
  fc.record({
    type: fc.constantFrom(...TYPES),
    group: fc.option(anyGroup, { freq: 4 }),
    amount: anyWords,
    unit: fc.constantFrom('PERSON', 'PERSON', ...UNITS_OF_HELP),
    eventStatus: anyEventStatus,
    partOf: fc.constant(null),
    sameAs: fc.constant(null),
  }),
)

export const anyArticle: fc.Arbitrary<Article> = fc
  .tuple(
    anyKept,
    fc.constantFrom<CouncilRole>('SUBJECT', 'SUBJECT', 'ORGANIZER', 'PARTICIPANT', 'CONTEXT'),
    fc.constantFrom(...CHANNELS.map(({ key }) => key)),
  )
  .map(([kept, role, channel]) => ({ ...kept, role, channel, sameAs: null }))
