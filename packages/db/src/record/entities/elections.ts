import { z } from 'zod'
import { EventStatus } from '../../generated/prisma/enums.ts'
import electionsData from '../data/elections.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { citations, dated, idOrNull, placed, published } from '../row-fields.ts'
import { dating, levels, note, placing, role, sources } from '../seed-fields.ts'
import type { Rows } from '../tables.ts'

const number = z.int().nonnegative().nullable().default(null)

const seed = z.array(
  z.strictObject({
    key: z.string(),
    title: z.string(),
    /** The council that was elected; other councils' elections are kept as context. */
    body: z.string(),
    term: z.string().nullable().default(null),
    round: z.int().positive().default(1),
    eventStatus: z.enum(EventStatus).default('HELD'),
    role,
    levels,
    date: dating,
    regions: placing,
    seats: number,
    candidates: number,
    registeredElectors: number,
    votersTurnedOut: number,
    ballotsPrinted: number,
    ballotsUsed: number,
    ballotsInvalid: number,
    note,
    sources,
  }),
)

export function electionRows(): Rows {
  const elections = seed.parse(electionsData)
  return {
    election: elections.map(({ key, body, term, role, levels, date, regions, sources, ...election }) => ({
      ...published('election', key),
      ...dated(date),
      ...election,
      councilRole: role,
      strategicLevels: levels,
      bodyId: recordId('organization', body),
      termId: idOrNull('term', term),
    })),
    election_region: elections.flatMap(({ key, regions }) =>
      placed(regions).map((place) => ({ electionId: recordId('election', key), ...place })),
    ),
    citation: elections.flatMap(({ key, sources }) =>
      citations('electionId', recordId('election', key), sources),
    ),
  }
}
