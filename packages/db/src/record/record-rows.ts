import { assistanceRows } from './entities/assistance.ts'
import { channelRows } from './entities/channels.ts'
import { councilRows } from './entities/council.ts'
import { electionRows } from './entities/elections.ts'
import { legalInstrumentRows } from './entities/legal-instruments.ts'
import { meetingRows } from './entities/meetings.ts'
import { membershipRows } from './entities/memberships.ts'
import { organizationRows } from './entities/organizations.ts'
import { personRows } from './entities/people.ts'
import { pressItemRows } from './entities/press-items.ts'
import { projectRows } from './entities/projects.ts'
import { regionRows } from './entities/regions.ts'
import { reportedTotalRows } from './entities/reported-totals.ts'
import { sourceRows } from './entities/sources.ts'
import { termRows } from './entities/terms.ts'
import { vocabularyRows } from './entities/vocabularies.ts'
import type { RowOf, Rows, Table } from './tables.ts'

/** The whole record as rows, made from the files in `data/`. */
export function recordRows(): readonly Rows[] {
  return [
    regionRows(),
    vocabularyRows(),
    councilRows(),
    organizationRows(),
    personRows(),
    termRows(),
    electionRows(),
    membershipRows(),
    legalInstrumentRows(),
    projectRows(),
    meetingRows(),
    assistanceRows(),
    channelRows(),
    pressItemRows(),
    reportedTotalRows(),
    sourceRows(),
  ]
}

export function rowsOf<T extends Table>(record: readonly Rows[], table: T): readonly RowOf[T][] {
  return record.flatMap((rows): readonly RowOf[T][] => rows[table] ?? [])
}
