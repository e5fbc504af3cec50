import type { TableRows } from './copy-rows.ts'
import type { DemoMeeting } from './meetings.ts'
import { upTo } from './numbers.ts'
import { pick, whole } from './random.ts'
import { sittingOn } from './terms.ts'
import { idOf, randomOf, type World } from './world.ts'

/** Topics and what was said at the sittings of the council: every question has an answer right after it, or none. */
export function proceedings(world: World, plan: readonly DemoMeeting[]): readonly TableRows[] {
  const rng = randomOf(world, 'proceedings')
  const sittings = plan.filter(({ kind }) => kind === 'COUNCIL_MEETING')
  const agenda = sittings.flatMap(({ number }) =>
    upTo(whole(rng, 2, 5)).map((position) => ({ meeting: number, position })),
  )
  const said = sittings.flatMap(({ number, day }) =>
    upTo(whole(rng, 2, 8)).map((position) => ({
      meeting: number,
      position,
      kind: position % 2 === 0 ? 'ANSWER' : 'QUESTION',
      speaker: pick(rng, sittingOn(world, day)),
    })),
  )
  return [
    {
      table: 'agenda_item',
      rows: agenda.map(({ meeting, position }, index) => ({
        id: idOf(world, 'agenda_item', index + 1),
        meeting_id: idOf(world, 'meeting', meeting),
        position,
        title: `Synthetic topic ${position}`,
      })),
    },
    {
      table: 'contribution',
      rows: said.map(({ meeting, position, kind, speaker }, index) => ({
        id: idOf(world, 'contribution', index + 1),
        meeting_id: idOf(world, 'meeting', meeting),
        position,
        kind,
        speaker_id: speaker,
        summary: `Synthetic ${kind.toLowerCase()} ${index + 1}`,
        answers_id: kind === 'ANSWER' ? idOf(world, 'contribution', index) : null,
      })),
    },
  ]
}
