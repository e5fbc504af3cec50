import { CountedSubject, ProposalDirection, ProposalStatus, type Unit } from '@council-outcomes/db'
import fc from 'fast-check'
import { anyKept, anyWords } from './arbitrary-kept.ts'
import { anyGroup, KINDS } from './arbitrary-things.ts'
import type { ReportedTotal } from './record.ts'
import { THEMES, TYPES } from './world.ts'

type Scope = Pick<
  ReportedTotal,
  'unit' | 'meetingKind' | 'proposalStatus' | 'theme' | 'direction' | 'type' | 'group'
>

/** A reported total of any subject with any scope; two of them may overlap only in part. */
export const anyStatement: fc.Arbitrary<ReportedTotal> = fc
  .tuple(anyKept, anyWords, fc.constantFrom(...Object.values(CountedSubject)))
  .chain(([kept, amount, subject]) =>
    scopeOf(subject).map((scope) => ({ ...kept, ...scope, amount, subject, sameAs: null })),
  )

function scopeOf(subject: CountedSubject): fc.Arbitrary<Scope> {
  switch (subject) {
    case 'MEETING':
      return scope(['EVENT', 'MEETING'], { meetingKind: perhaps(fc.constantFrom(...KINDS)) })
    case 'ATTENDANCE':
      return scope(['PERSON', 'PERSON', 'CHILD'], { meetingKind: perhaps(fc.constantFrom(...KINDS)) })
    case 'PROPOSAL':
      return scope(['PROPOSAL'], {
        proposalStatus: perhaps(fc.constantFrom(...Object.values(ProposalStatus))),
        theme: perhaps(fc.constantFrom(...THEMES)),
        direction: perhaps(fc.constantFrom(...Object.values(ProposalDirection))),
      })
    case 'ASSISTANCE':
      return scope(['PERSON', 'PERSON', 'CHILD', 'FAMILY'], {
        type: perhaps(fc.constantFrom(...TYPES)),
        group: perhaps(anyGroup),
      })
    case 'PUBLICATION':
      return scope(['PUBLICATION'], {})
    case 'OUTLET':
      return scope(['OUTLET'], {})
  }
}

const SILENT: Scope = {
  unit: 'EVENT',
  meetingKind: null,
  proposalStatus: null,
  theme: null,
  direction: null,
  type: null,
  group: null,
}

function perhaps<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { freq: 1 })
}

function scope(
  units: readonly Unit[],
  own: { readonly [K in keyof Scope]?: fc.Arbitrary<Scope[K]> },
): fc.Arbitrary<Scope> {
  return fc.record({ ...own, unit: fc.constantFrom(...units) }).map((said) => ({ ...SILENT, ...said }))
}
