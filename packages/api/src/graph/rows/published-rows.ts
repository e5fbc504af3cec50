import { Prisma } from '@council-outcomes/db'
import { tableOf } from './tables.ts'

/** Which rows of a model everybody may see, as a condition on `record`. */
export function publishedRows(model: string): Prisma.Sql {
  return WITH_OTHERS[model] ?? (tableOf(model).hasPublication ? PUBLISHED : Prisma.sql`TRUE`)
}

const PUBLISHED = Prisma.sql`record.status = 'PUBLISHED'`

/** Models whose rows are seen only together with another row. */
const WITH_OTHERS: Readonly<Record<string, Prisma.Sql>> = {
  Membership: Prisma.sql`${PUBLISHED} AND EXISTS (
    SELECT FROM person WHERE person.id = record.person_id AND person.status = 'PUBLISHED')`,
  Contribution: Prisma.sql`EXISTS (
    SELECT FROM meeting WHERE meeting.id = record.meeting_id AND meeting.status = 'PUBLISHED')`,
}
