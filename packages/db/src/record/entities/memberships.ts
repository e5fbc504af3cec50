import { z } from 'zod'
import { MembershipRole } from '../../generated/prisma/enums.ts'
import membershipsData from '../data/memberships.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { citations, idOrNull, published } from '../row-fields.ts'
import { note, sources } from '../seed-fields.ts'
import type { Rows } from '../tables.ts'

const seed = z.array(
  z.strictObject({
    key: z.string(),
    term: z.string(),
    person: z.string(),
    role: z.enum(MembershipRole),
    election: z.string().nullable().default(null),
    votes: z.int().nonnegative().nullable().default(null),
    note,
    sources,
  }),
)

/** The seats of the council as far as documents name who sat on them. */
export function membershipRows(): Rows {
  const memberships = seed.parse(membershipsData)
  return {
    membership: memberships.map(({ key, term, person, election, role, votes, note }) => ({
      ...published('membership', key),
      termId: recordId('term', term),
      personId: recordId('person', person),
      electionId: idOrNull('election', election),
      role,
      votes,
      note,
    })),
    citation: memberships.flatMap(({ key, sources }) =>
      citations('membershipId', recordId('membership', key), sources),
    ),
  }
}
