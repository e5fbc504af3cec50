import { FACTS, type FactName } from '../../facts/fact.ts'
import type { CellFact } from '../cells/cell-table.ts'

/** The facts that are held record by record. */
export type RecordFact = Exclude<FactName, CellFact>

interface FactSource {
  /** The table of its records, with whose ids changes are logged. */
  readonly records: string
  /** Tables of which any change can matter to any record. */
  readonly beside: readonly string[]
}

const QUESTIONS: FactSource = { records: 'meeting', beside: ['contribution'] }
const MEETINGS: FactSource = { records: 'meeting', beside: [] }
const PROPOSALS: FactSource = { records: 'proposal', beside: ['proposal_theme'] }
const PRESS: FactSource = { records: 'press_item', beside: ['channel'] }

/** What has to be read again when something changes. */
export const FACT_SOURCES: Readonly<Record<RecordFact, FactSource>> = {
  MEETING: MEETINGS,
  ATTENDANCE: MEETINGS,
  PEOPLE_AT_EVENT: MEETINGS,
  QUESTION: QUESTIONS,
  ANSWERED_QUESTION: QUESTIONS,
  PROPOSAL: PROPOSALS,
  PROPOSAL_DECISION: PROPOSALS,
  PROPOSAL_WAITING: PROPOSALS,
  PUBLICATION: PRESS,
  OUTLET: PRESS,
  PROJECT: { records: 'project', beside: [] },
  AGREEMENT: { records: 'agreement', beside: [] },
}

// The keys of FACTS are the names of facts, and those of FACT_SOURCES are those of the facts held record by record.
export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[]
export const RECORD_FACTS = Object.keys(FACT_SOURCES) as readonly RecordFact[]
