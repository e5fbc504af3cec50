import { setImmediate } from 'node:timers/promises'
import { type CopiedRow, copyOut, type Session } from '@council-outcomes/db'
import { type CalendarDate, UNITS } from '@council-outcomes/figures'
import { OPEN_FROM, OPEN_TO, QUALIFIER_CODES } from '../../columns/fact-table.ts'
import type { TermData } from '../snapshot.ts'
import type { CellBase } from './cell-base.ts'
import { CellCollector, type NumberedRecord } from './cell-collector.ts'
import { type CellFrame, placesOfCell } from './cell-frame.ts'
import type { CellTable } from './cell-table.ts'
import { CellVocabulary } from './cell-vocabulary.ts'
import { segmentStarts } from './segments.ts'
import { WordNumbering } from './word-numbering.ts'

/** What records are joined into cells by. */
export interface CellPlan {
  readonly standIns: CellFrame['standIns']
  readonly terms: readonly TermData[]
  /** Where the stretches begin to grow from. */
  readonly today: CalendarDate
}

/**
 * Makes all cells from the records of assistance. The database reads them in the order of their ids, so that the regions
 * of a record come one after the other, and this process adds them up while they come.
 * @param progress told now and then how many records there were
 */
export async function buildCells(
  session: Session,
  { standIns, terms, today }: CellPlan,
  progress: (records: number) => void,
): Promise<Pick<CellBase, 'frame' | 'vocabulary' | 'tables'>> {
  const vocabulary = new CellVocabulary()
  const collector = new CellCollector(segmentStarts(today, today, terms), terms)
  const records = new RecordsOfRows(collector, vocabulary, standIns, progress)
  await session.query(SETTINGS)
  await copyOut(session, ROWS, (row) => records.addRow(row))
  records.end()
  const tables: CellTable[] = []
  for (const { key, rows } of collector.tables()) {
    await setImmediate()
    tables.push({ ...key, columns: rows.table(key.grain === 'SEGMENT') })
  }
  return { frame: { starts: collector.starts, standIns }, vocabulary, tables }
}

/** What the facts of assistance count, in the roles that their metrics count; a row for each region of a record. */
const ROWS = `
  SELECT r.id, r.council_id, r.type_id, r.group_id, r.unit, r.qualifier, r.date_from, r.date_to, r.quantity, at.region_id
  FROM assistance_activity r LEFT JOIN assistance_region at ON at.assistance_id = r.id
  WHERE r.status = 'PUBLISHED' AND r.event_status = 'HELD' AND r.part_of_id IS NULL AND r.same_as_id IS NULL
    AND r.council_role IN ('ORGANIZER', 'SUPPORTER') AND r.unit IN ('PERSON', 'CHILD', 'FAMILY')
  ORDER BY r.id`

/** The columns of ROWS. */
const FIELD = {
  id: 0,
  council: 1,
  type: 2,
  group: 3,
  unit: 4,
  qualifier: 5,
  from: 6,
  to: 7,
  quantity: 8,
  region: 9,
} as const

/** Ids rise with time, so both tables lie in their order: they are merged along their keys and not sorted. */
const SETTINGS = `SET LOCAL work_mem = '64MB'; SET LOCAL random_page_cost = 1.1;
  SET LOCAL max_parallel_workers_per_gather = 0`

/** Puts the rows of a record together and hands it on in numbers. It is written anew in place: there are ten million. */
class RecordsOfRows {
  readonly #record: { -readonly [Field in keyof NumberedRecord]: NumberedRecord[Field] } = {
    council: 0,
    type: 0,
    group: 0,
    place: 0,
    unit: 0,
    qualifier: 0,
    from: 0,
    to: 0,
    count: 1,
    value: 0,
  }
  readonly #id = [0, 0, 0, 0]
  readonly #regions: number[] = []
  #records = 0
  #hasRecord = false

  readonly #collector: CellCollector
  readonly #progress: (records: number) => void
  readonly #councils: WordNumbering
  readonly #types: WordNumbering
  readonly #groups: WordNumbering
  readonly #units = new WordNumbering((row, field) => UNIT_CODES.indexOf(row.text(field)))
  readonly #qualifiers = new WordNumbering((row, field) => WORDINGS.indexOf(row.text(field)))
  readonly #regionNumbers: WordNumbering
  readonly #placeOf: (regions: readonly number[]) => number

  constructor(
    collector: CellCollector,
    vocabulary: CellVocabulary,
    standIns: CellFrame['standIns'],
    progress: (records: number) => void,
  ) {
    this.#collector = collector
    this.#progress = progress
    this.#councils = new WordNumbering((row, field) => collector.councilNumber(uuidAt(row, field)))
    this.#types = new WordNumbering((row, field) => collector.typeNumber(uuidAt(row, field)))
    this.#groups = new WordNumbering((row, field) => vocabulary.groupNumber(uuidAt(row, field)))
    const regionIds: string[] = []
    this.#regionNumbers = new WordNumbering((row, field) => regionIds.push(uuidAt(row, field)) - 1)
    const alone: number[] = []
    this.#placeOf = (regions) => {
      const [region = 0] = regions
      if (regions.length === 0) return 0
      const known = regions.length === 1 ? alone[region] : undefined
      if (known !== undefined) return known
      const ids = regions.map((number) => regionIds[number] ?? '')
      const place = vocabulary.placeNumber(placesOfCell(ids, { standIns }))
      if (regions.length === 1) alone[region] = place
      return place
    }
  }

  addRow(row: CopiedRow): void {
    if (!this.#hasRecord || !this.#isSameRecord(row)) {
      this.end()
      this.#begin(row)
    }
    if (!row.isNull(FIELD.region)) this.#regions.push(this.#regionNumbers.numberOf(row, FIELD.region))
  }

  end(): void {
    if (!this.#hasRecord) return
    this.#record.place = this.#placeOf(this.#regions)
    this.#collector.add(this.#record)
    this.#records += 1
    if (this.#records % RECORDS_BETWEEN_TELLING === 0) this.#progress(this.#records)
    this.#hasRecord = false
  }

  #begin(row: CopiedRow): void {
    const record = this.#record
    record.council = this.#councils.numberOf(row, FIELD.council)
    record.type = this.#types.numberOf(row, FIELD.type)
    record.group = row.isNull(FIELD.group) ? 0 : this.#groups.numberOf(row, FIELD.group)
    record.unit = this.#units.numberOf(row, FIELD.unit)
    record.qualifier = this.#qualifiers.numberOf(row, FIELD.qualifier)
    record.from = row.isNull(FIELD.from) ? OPEN_FROM : row.int32(FIELD.from) + DAYS_TO_2000
    record.to = row.isNull(FIELD.to) ? OPEN_TO : row.int32(FIELD.to) + DAYS_TO_2000
    record.value = row.isNull(FIELD.quantity) ? 0 : row.int32(FIELD.quantity)
    for (let index = 0; index < 4; index += 1) this.#id[index] = row.word(FIELD.id, index)
    this.#regions.length = 0
    this.#hasRecord = true
  }

  #isSameRecord(row: CopiedRow): boolean {
    const id = this.#id
    return (
      id[3] === row.word(FIELD.id, 3) &&
      id[2] === row.word(FIELD.id, 2) &&
      id[1] === row.word(FIELD.id, 1) &&
      id[0] === row.word(FIELD.id, 0)
    )
  }
}

const UNIT_CODES: readonly string[] = UNITS
const WORDINGS: readonly string[] = QUALIFIER_CODES
const RECORDS_BETWEEN_TELLING = 1_000_000

/** PostgreSQL counts days from 2000-01-01. */
const DAYS_TO_2000 = 10_957

function uuidAt(row: CopiedRow, field: number): string {
  const bytes = Buffer.alloc(16)
  row.copyTo(field, bytes)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
