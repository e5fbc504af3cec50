import type { AssistanceImage } from '@council-outcomes/db'
import { calendarDate, UNITS } from '@council-outcomes/figures'
import { dayNumber } from '../../columns/day-number.ts'
import { OPEN_FROM, OPEN_TO, QUALIFIER_CODES } from '../../columns/fact-table.ts'
import type { CellFact } from '../cells/cell-table.ts'

/** A record of assistance as the facts count it. */
export interface CountedRecord {
  readonly councilId: string
  readonly fact: CellFact
  readonly typeId: string
  readonly groupId: string | null
  readonly from: number
  readonly to: number
  /** In their order. */
  readonly regionIds: readonly string[]
  /** Position in UNITS. */
  readonly unit: number
  /** Position in QUALIFIER_CODES. */
  readonly qualifier: number
  readonly value: number
}

/** Something that came to what is counted (1), or went away from it (-1). */
export interface RecordDelta extends CountedRecord {
  readonly count: 1 | -1
}

/** What counts of a record, in the roles that the metrics of assistance count; null for nothing. */
export function countedRecord(image: AssistanceImage, regionIds: readonly string[]): CountedRecord | null {
  const isCounted =
    image.status === 'PUBLISHED' &&
    image.event_status === 'HELD' &&
    image.part_of_id === null &&
    image.same_as_id === null &&
    (image.council_role === 'ORGANIZER' || image.council_role === 'SUPPORTER')
  const fact = factOf(image)
  if (!isCounted || fact === null) return null
  return {
    councilId: image.council_id,
    fact,
    typeId: image.type_id,
    groupId: image.group_id,
    from: image.date_from === null ? OPEN_FROM : dayNumber(calendarDate(image.date_from)),
    to: image.date_to === null ? OPEN_TO : dayNumber(calendarDate(image.date_to)),
    regionIds: regionIds.toSorted(),
    unit: UNITS.indexOf(image.unit),
    qualifier: QUALIFIER_CODES.indexOf(image.qualifier),
    value: image.quantity ?? 0,
  }
}

function factOf({ unit }: AssistanceImage): CellFact | null {
  switch (unit) {
    case 'PERSON':
    case 'CHILD':
      return 'ASSISTANCE_TO_PERSONS'
    case 'FAMILY':
      return 'ASSISTANCE_TO_FAMILIES'
    default:
      return null
  }
}
