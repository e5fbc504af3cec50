import { calendarDate, termPeriod } from '@council-outcomes/figures'
import fc from 'fast-check'
import { METRICS } from '../../../src/catalogue/catalogue.ts'
import { withoutPartialOverlaps } from '../scopes.ts'
import { anyStretch } from './arbitrary-days.ts'
import { anyId, anyKept, anyStatus } from './arbitrary-kept.ts'
import { anyStatement } from './arbitrary-statements.ts'
import { anyArticle, anyHelp, anyMeeting, anyProposal } from './arbitrary-things.ts'
import { type Link, withLinks } from './links.ts'
import type { CouncilRecord, Declaration, Term } from './record.ts'

const LONG = { from: calendarDate('2015-01-01'), to: calendarDate('2021-12-31') }

const anyDeclaration: fc.Arbitrary<Declaration> = fc
  .record({
    id: anyId,
    status: anyStatus,
    metric: fc.constantFrom(...METRICS.map(({ code }) => code)),
    days: fc.oneof(anyStretch, fc.constant(LONG)),
    region: fc.constantFrom(null, null, 'AZ', 'ER-A', 'ER-B', 'A1', 'ONLINE'),
  })
  .map(({ days: { from, to }, ...declared }) => ({ ...declared, from, to }))

/** With gaps and overlaps; the first may have no end. */
const anyTerms: fc.Arbitrary<readonly Term[]> = fc
  .array(fc.record({ id: anyId, status: anyStatus, days: anyStretch, isOpen: fc.boolean() }), {
    maxLength: 3,
  })
  .map((terms) =>
    terms.map(({ id, status, days, isOpen }, at) => ({
      id,
      status,
      number: at + 1,
      period: termPeriod(`term-${at + 1}`, days.from, isOpen && at === 0 ? null : days.to),
    })),
  )

const anyLinks: fc.Arbitrary<readonly Link[]> = fc.array(
  fc.record({
    list: fc.constantFrom('meetings', 'proposals', 'help', 'articles', 'statements', 'parts'),
    from: fc.nat(9),
    to: fc.nat(9),
  }),
  { maxLength: 4 },
)

/** The record of a made-up council. */
export const anyRecord: fc.Arbitrary<CouncilRecord> = fc
  .tuple(
    fc.record({
      aboutTolerance: fc.constantFrom(50, 0, 100, 333),
      today: fc.constantFrom('2021-08-10', '2017-01-01', '2022-03-10', '2024-02-29').map(calendarDate),
      terms: anyTerms,
      meetings: fc.array(anyMeeting, { maxLength: 10 }),
      proposals: fc.array(anyProposal, { maxLength: 10 }),
      help: fc.array(anyHelp, { maxLength: 12 }),
      articles: fc.array(anyArticle, { maxLength: 8 }),
      projects: fc.array(anyKept, { maxLength: 4 }),
      agreements: fc.array(
        anyKept.map((kept) => ({ ...kept, regions: [] })),
        { maxLength: 3 },
      ),
      statements: fc.array(anyStatement, { maxLength: 12 }).map(withoutPartialOverlaps),
      declarations: fc.array(anyDeclaration, { maxLength: 6 }),
    }),
    anyLinks,
  )
  .map(([record, links]) => withLinks(record, links))
