import { Prisma } from '@council-outcomes/db'
import type { Fact, FactScope } from './fact.ts'
import { events } from './meeting.ts'
import { noStatements } from './no-statements.ts'
import { published } from './published.ts'

/** Questions at events that were held, by the event at which they were asked. */
export const question = questionsThat(Prisma.sql`true`)

/** Those of them that something said at the event answers. */
export const answeredQuestion = questionsThat(
  Prisma.sql`EXISTS (SELECT FROM contribution answer WHERE answer.answers_id = asked.id)`,
)

/** An event without any is left out: that none was recorded does not say that there was none. */
function questionsThat(condition: Prisma.Sql) {
  const records = (
    scope: FactScope,
  ) => Prisma.sql`SELECT r.id, r.date_from, r.date_to, questions.count::float8 AS value, 'QUESTION' AS unit,
      'EXACT' AS qualifier, r.id AS distinct_key, r.council_role::text AS role, r.kind::text AS meeting_kind
    FROM meeting r
      CROSS JOIN LATERAL (
        SELECT count(*) FROM contribution asked
        WHERE asked.meeting_id = r.id AND asked.kind = 'QUESTION' AND ${condition}
      ) questions
    WHERE ${published(scope)} AND r.event_status = 'HELD' AND questions.count > 0`
  return {
    ...events,
    records,
    statements: (scope: FactScope) => noStatements(records(scope)),
  } as const satisfies Fact<'MEETING_KIND'>
}
