import type { CalendarDate } from '@council-outcomes/figures'
import type { ProposalDirection } from '../generated/prisma/enums.ts'
import type { TableRows } from './copy-rows.ts'
import { onDay } from './dated.ts'
import { countOf, seasonalDay, yearOf } from './demo-calendar.ts'
import type { DemoMeeting } from './meetings.ts'
import { upTo } from './numbers.ts'
import { organizationIds } from './organizations.ts'
import { placeDraw } from './places.ts'
import { proposalLife, type Step } from './proposal-life.ts'
import { chance, pick, type Random, weighted } from './random.ts'
import { sourceId } from './sources.ts'
import { THEME_WEIGHTS } from './theme-weights.ts'
import { citation, idOf, published, randomOf, type World } from './world.ts'

const PROPOSALS_A_YEAR = 61
const DECIDED = new Set(['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED'])

interface DemoProposal {
  readonly number: number
  readonly day: CalendarDate
  readonly life: readonly [Step, ...Step[]]
}

export function proposals(world: World, meetings: readonly DemoMeeting[]): readonly TableRows[] {
  const { calendar } = world
  const rng = randomOf(world, 'proposals')
  const drawDay = seasonalDay(calendar, MONTHLY, yearly)
  const plan = upTo(countOf(calendar, PROPOSALS_A_YEAR)).map((number) => {
    const day = drawDay(rng)
    return { number, day, life: proposalLife(calendar, rng, day) }
  })
  const drawPlaces = placeDraw(world.reference)
  const ofProposal = ({ number }: DemoProposal) => ({ proposal_id: idOf(world, 'proposal', number) })
  const register = (day: CalendarDate) => sourceId(world, 'Register of proposals', yearOf(day))
  return [
    { table: 'proposal', rows: plan.map((proposal) => proposalRow(world, rng, proposal)) },
    { table: 'proposal_status_change', rows: stepRows(world, plan) },
    {
      table: 'proposal_region',
      rows: plan
        .filter(() => chance(rng, 0.3))
        .flatMap((proposal) => drawPlaces(rng).map((place) => ({ ...ofProposal(proposal), ...place }))),
    },
    {
      table: 'proposal_meeting',
      rows: plan.flatMap((proposal) => {
        const discussion = meetings.findLast(
          ({ kind, day }) => kind === 'COUNCIL_MEETING' && day <= proposal.day,
        )
        if (discussion === undefined) return []
        return [{ ...ofProposal(proposal), meeting_id: idOf(world, 'meeting', discussion.number) }]
      }),
    },
    {
      table: 'citation',
      rows: plan.map(({ number, day }) => citation(world, 'proposal', number, register(day))),
    },
  ]
}

function proposalRow(world: World, rng: Random, { number, day, life }: DemoProposal) {
  const theme = drawTheme(rng)
  const submittedOn = life.find(({ status }) => status === 'SUBMITTED')?.on ?? null
  const answered = life.find(({ status }) => DECIDED.has(status))
  return {
    ...published(world, 'proposal', number),
    ...onDay(submittedOn ?? life[0].on ?? day),
    strategic_levels: ['CONCEPTUAL'],
    title: `Synthetic proposal ${number}`,
    theme_id: theme === null ? null : (world.reference.themes.get(theme) ?? null),
    direction: drawDirection(rng),
    current_status: (life.at(-1) ?? life[0]).status,
    addressee_id: pick(rng, organizationIds.addressees(world)),
    submitted_on: submittedOn,
    decided_on: answered?.on ?? null,
    answer: answered?.answer ?? null,
  }
}

function stepRows(world: World, plan: readonly DemoProposal[]) {
  return plan
    .flatMap(({ number, life }) => life.map((step, index) => ({ number, step, position: index + 1 })))
    .map(({ number, step, position }, index) => ({
      id: idOf(world, 'proposal_status_change', index + 1),
      proposal_id: idOf(world, 'proposal', number),
      position,
      status: step.status,
      on: step.on,
      date_precision: step.on === null ? 'NONE' : 'DAY',
      answer: step.answer,
    }))
}

const MONTHLY = [0.6, 1, 1.1, 1, 1.1, 1, 0.7, 0.5, 1.1, 1.2, 1.5, 1.2]

function yearly(year: number): number {
  return year === 2020 ? 0.6 : 0.8 + (year - 2016) * 0.06
}

/** Null where the register names no theme. */
const drawTheme = weighted<string | null>([...Object.entries(THEME_WEIGHTS), [null, 3]])

const drawDirection = weighted<ProposalDirection | null>([
  ['LEGISLATION', 40],
  ['MIGRATION_POLICY', 34],
  ['COUNCIL_PERFORMANCE', 14],
  ['OTHER', 9],
  [null, 3],
])
