import { z } from 'zod'
import pressItemsData from '../data/press-items.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { citations, dated, published } from '../row-fields.ts'
import { dating, levels, note, role, sources } from '../seed-fields.ts'
import type { Rows } from '../tables.ts'

const seed = z.array(
  z.strictObject({
    key: z.string(),
    title: z.string(),
    url: z.url(),
    channel: z.string(),
    meeting: z.string(),
    role,
    levels,
    date: dating,
    note,
    sources,
  }),
)

/** What the press published about the council or with its members; places are not stated. */
export function pressItemRows(): Rows {
  const items = seed.parse(pressItemsData)
  return {
    press_item: items.map(({ key, title, url, channel, meeting, role, levels, date, note }) => ({
      ...published('press_item', key),
      ...dated(date),
      title,
      url,
      councilRole: role,
      strategicLevels: levels,
      channelId: recordId('channel', channel),
      meetingId: recordId('meeting', meeting),
      note,
    })),
    citation: items.flatMap(({ key, sources }) =>
      citations('pressItemId', recordId('press_item', key), sources),
    ),
  }
}
