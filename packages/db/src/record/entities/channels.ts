import { z } from 'zod'
import { ChannelKind } from '../../generated/prisma/enums.ts'
import channelsData from '../data/channels.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { citations, idOrNull, published } from '../row-fields.ts'
import { note, sources } from '../seed-fields.ts'
import type { Rows } from '../tables.ts'

const seed = z.array(
  z.strictObject({
    key: z.string(),
    name: z.string(),
    kind: z.enum(ChannelKind),
    url: z.url().nullable().default(null),
    organization: z.string().nullable().default(null),
    note,
    sources,
  }),
)

export function channelRows(): Rows {
  const channels = seed.parse(channelsData)
  return {
    channel: channels.map(({ key, name, kind, url, organization, note }) => ({
      ...published('channel', key),
      name,
      kind,
      url,
      organizationId: idOrNull('organization', organization),
      note,
    })),
    citation: channels.flatMap(({ key, sources }) =>
      citations('channelId', recordId('channel', key), sources),
    ),
  }
}
