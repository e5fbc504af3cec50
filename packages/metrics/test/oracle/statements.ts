import type { CountedSubject, Unit } from '@council-outcomes/db'
import type { FactName } from '../../src/facts/fact.ts'
import type { MetricDefinition } from '../../src/metric-definition.ts'
import { counted, unitIn } from './counted-things.ts'
import { type Item, ownOf, saying } from './item.ts'
import type { CouncilRecord, ReportedTotal, Words } from './made-up/record.ts'

/** The reported totals that speak of what a metric counts, as their documents state them. */
export function statementsOf(record: CouncilRecord, metric: MetricDefinition): readonly Item[] {
  const spoken = SPOKEN_OF[metric.fact]
  if (spoken === null) return []
  return counted(record.statements)
    .filter(({ subject, unit }) => subject === spoken.subject && spoken.units.includes(unit))
    .map((total) => ({
      ...ownOf(total),
      ...saying(wordsOf(total, metric), unitIn(metric, total.unit), record.aboutTolerance, total.unit),
      ...scopeOf(total),
      isStatement: true,
    }))
}

/** A total of attendances does not say how many different people came. */
function wordsOf({ amount }: ReportedTotal, { fact }: MetricDefinition): Words {
  return fact === 'PEOPLE_AT_EVENT' ? { value: null, qualifier: 'UNQUANTIFIED' } : amount
}

/** What a reported total speaks of; it is open where the document is silent. */
export function scopeOf(total: ReportedTotal) {
  const { from, to, regions, unit } = total
  return { from, to, regions, recordedUnit: unit, categories: categoriesOf(total) }
}

const SPOKEN_OF: Readonly<
  Record<FactName, { readonly subject: CountedSubject; readonly units: readonly Unit[] } | null>
> = {
  MEETING: { subject: 'MEETING', units: ['MEETING', 'EVENT'] },
  ATTENDANCE: { subject: 'ATTENDANCE', units: ['PERSON', 'CHILD'] },
  PEOPLE_AT_EVENT: { subject: 'ATTENDANCE', units: ['PERSON', 'CHILD'] },
  QUESTION: null,
  ANSWERED_QUESTION: null,
  PROPOSAL: { subject: 'PROPOSAL', units: ['PROPOSAL'] },
  PROPOSAL_DECISION: { subject: 'PROPOSAL', units: ['PROPOSAL'] },
  PROPOSAL_WAITING: { subject: 'PROPOSAL', units: ['PROPOSAL'] },
  ASSISTANCE_TO_PERSONS: { subject: 'ASSISTANCE', units: ['PERSON', 'CHILD'] },
  ASSISTANCE_TO_FAMILIES: { subject: 'ASSISTANCE', units: ['FAMILY'] },
  PUBLICATION: { subject: 'PUBLICATION', units: ['PUBLICATION'] },
  OUTLET: { subject: 'OUTLET', units: ['OUTLET'] },
  PROJECT: null,
  AGREEMENT: null,
}

function categoriesOf(total: ReportedTotal) {
  return {
    MEETING_KIND: total.meetingKind,
    PROPOSAL_STATUS: total.proposalStatus,
    PROPOSAL_THEME: total.theme,
    PROPOSAL_DIRECTION: total.direction,
    ASSISTANCE_TYPE: total.type,
    BENEFICIARY_GROUP: total.group,
    CHANNEL: null,
  }
}
