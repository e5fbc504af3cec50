import type { CalendarDate } from '@council-outcomes/figures'
import type { ChannelKind } from '../generated/prisma/enums.ts'
import type { TableRows } from './copy-rows.ts'
import { asDocumented } from './dated.ts'
import { countOf, FIRST_YEAR, laterDay, seasonalDay, yearOf } from './demo-calendar.ts'
import type { DemoMeeting } from './meetings.ts'
import { upTo } from './numbers.ts'
import { organizationIds } from './organizations.ts'
import { placeDraw } from './places.ts'
import { chance, pick, type Random, weighted, whole } from './random.ts'
import { sourceId } from './sources.ts'
import { citation, idOf, part, published, randomOf, type World } from './world.ts'

const CHANNELS = 48
const PRESS_ITEMS_A_YEAR = 228.6
const ADDRESS = 'https://example.org/synthetic/press'

export function press(world: World, meetings: readonly DemoMeeting[]): readonly TableRows[] {
  const { calendar } = world
  const rng = randomOf(world, 'press')
  const drawDay = seasonalDay(calendar, MONTHLY, yearly)
  const plan = upTo(countOf(calendar, PRESS_ITEMS_A_YEAR)).map((number) => {
    const meeting = chance(rng, 0.45) ? pick(rng, meetings) : null
    const day = meeting === null ? drawDay(rng) : laterDay(calendar, meeting.day, whole(rng, 0, 9))
    return { number, meeting, day }
  })
  const drawPlaces = placeDraw(world.reference)
  const review = (day: CalendarDate) => sourceId(world, 'Press review', yearOf(day))
  return [
    { table: 'channel', rows: channelNumbers.map((number) => channelRow(world, number)) },
    { table: 'press_item', rows: plan.map((item) => pressItemRow(world, rng, item)) },
    {
      table: 'press_item_region',
      rows: plan
        .filter(() => chance(rng, 0.5))
        .flatMap(({ number }) =>
          drawPlaces(rng).map((place) => ({ press_item_id: idOf(world, 'press_item', number), ...place })),
        ),
    },
    {
      table: 'citation',
      rows: plan.map(({ number, day }) => citation(world, 'press_item', number, review(day))),
    },
    {
      table: 'citation',
      rows: channelNumbers.map((number) =>
        citation(world, 'channel', number, sourceId(world, 'Press review', FIRST_YEAR)),
      ),
    },
  ]
}

interface DemoPressItem {
  readonly number: number
  /** The meeting it reports on. */
  readonly meeting: DemoMeeting | null
  readonly day: CalendarDate
}

const channelNumbers = upTo(CHANNELS)

function channelRow(world: World, number: number) {
  const kind = kindOf(number)
  return {
    ...published(world, 'channel', number),
    name: `Synthetic ${NAMES[kind]} ${number}`,
    kind,
    url: `${ADDRESS}/${number}`,
    organization_id: kind === 'PRESS_OUTLET' ? null : organizationIds.council(world),
  }
}

function pressItemRow(world: World, rng: Random, { number, meeting, day }: DemoPressItem) {
  const channel = drawChannel(rng)
  return {
    ...published(world, 'press_item', number),
    ...asDocumented(world.calendar, rng, day),
    ...part(rng, 'PUBLIC_RELATIONS'),
    title: `Synthetic press item ${number}`,
    url: `${ADDRESS}/${channel}/${number}`,
    channel_id: idOf(world, 'channel', channel),
    meeting_id: meeting === null ? null : idOf(world, 'meeting', meeting.number),
  }
}

const NAMES: Readonly<Record<ChannelKind, string>> = {
  OFFICIAL_WEBSITE: 'official page',
  SOCIAL_PAGE: 'social page',
  PRESS_OUTLET: 'newspaper',
}

function kindOf(channel: number): ChannelKind {
  if (channel <= 2) return 'OFFICIAL_WEBSITE'
  return channel <= 6 ? 'SOCIAL_PAGE' : 'PRESS_OUTLET'
}

/** A few channels publish much, most publish little. */
const drawChannel = weighted(channelNumbers.map((number) => [number, 1 / (number + 2)]))

const MONTHLY = [0.8, 1, 1.1, 1, 1.1, 1, 0.8, 0.7, 1, 1.1, 1.2, 1.4]

function yearly(year: number): number {
  return 0.7 + (year - 2016) * 0.08
}
