import { type CopiedRow, copyOut, Prisma, rowsOf, type Session } from '@council-outcomes/db'
import { UNITS } from '@council-outcomes/figures'
import { dateOfDay } from '../../columns/day-number.ts'
import { OPEN_FROM, OPEN_TO, QUALIFIER_CODES } from '../../columns/fact-table.ts'
import type { CellFrame } from './cell-frame.ts'
import { CellRows } from './cell-rows.ts'
import type { CellKey, CellTable } from './cell-table.ts'
import type { CellVocabulary } from './cell-vocabulary.ts'

/** All cells of both grains, grouped by the database in one pass over the records. */
export async function readCells(
  session: Session,
  frame: CellFrame,
  vocabulary: CellVocabulary,
): Promise<readonly CellTable[]> {
  const targets = [...new Set(frame.standIns.values())].toSorted()
  await passFrame(session, frame, targets)
  const tables = new Map<string, { readonly key: CellKey; readonly rows: CellRows }>()
  const units = numbersOf(UNITS)
  const qualifiers = numbersOf(QUALIFIER_CODES)
  const placeNumber = remembered((mask) => vocabulary.placeNumber(targets.filter((_, at) => isSet(mask, at))))
  const groupNumber = remembered((bytes) => vocabulary.groupNumber(uuidOf(bytes)))

  await copyOut(session, CELLS, (row) => {
    const segment = row.int32(FIELD.isSegment) === 1
    const from = firstDay(row, segment, frame)
    const to = lastDay(row, segment, frame)
    const isFamilies = row.text(FIELD.unit) === 'FAMILY'
    const isPoint = !row.isNull(FIELD.from) && !row.isNull(FIELD.to) && row.int32(FIELD.from) === row.int32(FIELD.to)
    const name = `${row.key(FIELD.council)}${row.key(FIELD.type)}${segment}${isFamilies}${isPoint}`
    let table = tables.get(name)
    if (table === undefined) {
      const key = {
        councilId: uuidOf(row.key(FIELD.council)),
        fact: isFamilies ? 'ASSISTANCE_TO_FAMILIES' : 'ASSISTANCE_TO_PERSONS',
        grain: segment ? 'SEGMENT' : 'DAY',
        typeId: uuidOf(row.key(FIELD.type)),
        shape: isPoint ? 'POINT' : 'SPAN',
      } as const
      table = { key, rows: new CellRows() }
      tables.set(name, table)
    }
    table.rows.add({
      from,
      to,
      place: row.isNull(FIELD.places) ? 0 : placeNumber(row.key(FIELD.places)),
      group: row.isNull(FIELD.group) ? 0 : groupNumber(row.key(FIELD.group)),
      unit: units.get(row.text(FIELD.unit)) ?? 0,
      qualifier: qualifiers.get(row.text(FIELD.qualifier)) ?? 0,
      count: row.int32(FIELD.count),
      value: row.float64(FIELD.value),
    })
  })
  return [...tables.values()].map(({ key, rows }) => ({ ...key, columns: rows.table(key.grain === 'SEGMENT') }))
}

/** COPY takes no parameters; the transaction's own settings carry the values to it. */
async function passFrame(session: Session, frame: CellFrame, targets: readonly string[]): Promise<void> {
  const masks = Array.from(frame.standIns.values(), (target) => {
    return targets.map((id) => (id === target ? '1' : '0')).join('')
  })
  await rowsOf(
    session,
    Prisma.sql`SELECT set_config('council_outcomes.starts', ${arrayText(Array.from(frame.starts, dateOfDay))}, true),
      set_config('council_outcomes.regions', ${arrayText([...frame.standIns.keys()])}, true),
      set_config('council_outcomes.masks', ${arrayText(masks)}, true)`,
  )
}

function arrayText(words: readonly string[]): string {
  return `{${words.join()}}`
}

/** The columns of CELLS. */
const FIELD = {
  council: 0,
  type: 1,
  group: 2,
  unit: 3,
  qualifier: 4,
  places: 5,
  isSegment: 6,
  from: 7,
  to: 8,
  count: 9,
  value: 10,
} as const

/**
 * What the facts of assistance count, in the roles that their metrics count. At the grain of segments the days are the
 * numbers of their stretches. Places are bits, one for each target of the frame.
 */
const CELLS = `
  SELECT council_id, type_id, group_id, unit, qualifier, places, grouping(day_from) AS is_segment,
    CASE WHEN grouping(day_from) = 1 THEN segment_from ELSE day_from END,
    CASE WHEN grouping(day_from) = 1 THEN segment_to ELSE day_to END,
    count(*)::int, coalesce(sum(quantity), 0)::float8
  FROM (
    SELECT r.council_id, r.type_id, r.group_id, r.unit, r.qualifier, r.quantity, place.places,
      r.date_from - DATE '1970-01-01' AS day_from, r.date_to - DATE '1970-01-01' AS day_to,
      width_bucket(r.date_from, segment.starts) - 1 AS segment_from,
      width_bucket(r.date_to, segment.starts) - 1 AS segment_to
    FROM assistance_activity r
      CROSS JOIN (SELECT current_setting('council_outcomes.starts')::date[] AS starts OFFSET 0) segment
      LEFT JOIN (
        SELECT at.assistance_id, bit_or(target.mask) AS places
        FROM assistance_region at
          JOIN (
            SELECT id, mask::varbit AS mask FROM unnest(
              current_setting('council_outcomes.regions')::uuid[], current_setting('council_outcomes.masks')::text[]
            ) AS target (id, mask)
          ) target ON target.id = at.region_id
        GROUP BY at.assistance_id
      ) place ON place.assistance_id = r.id
    WHERE r.status = 'PUBLISHED' AND r.event_status = 'HELD' AND r.part_of_id IS NULL AND r.same_as_id IS NULL
      AND r.council_role IN ('ORGANIZER', 'SUPPORTER') AND r.unit IN ('PERSON', 'CHILD', 'FAMILY')
  ) recorded
  GROUP BY GROUPING SETS (
    (council_id, type_id, unit, qualifier, places, day_from, day_to),
    (council_id, type_id, unit, qualifier, places, segment_from, segment_to, group_id)
  )`

function firstDay(row: CopiedRow, isSegment: boolean, { starts }: CellFrame): number {
  if (row.isNull(FIELD.from)) return OPEN_FROM
  const from = row.int32(FIELD.from)
  return isSegment ? (starts[from] ?? OPEN_FROM) : from
}

function lastDay(row: CopiedRow, isSegment: boolean, { starts }: CellFrame): number {
  if (row.isNull(FIELD.to)) return OPEN_TO
  const to = row.int32(FIELD.to)
  return isSegment ? (starts[to + 1] ?? OPEN_TO) - 1 : to
}

function numbersOf(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, number) => [code, number]))
}

function remembered(find: (key: string) => number): (key: string) => number {
  const found = new Map<string, number>()
  return (key) => {
    const number = found.get(key) ?? find(key)
    found.set(key, number)
    return number
  }
}

/** @param bits as PostgreSQL sends them: how many, in four bytes, then the bits from the left */
function isSet(bits: string, position: number): boolean {
  const byte = bits.charCodeAt(4 + (position >> 3))
  return (byte & (0x80 >> (position & 7))) !== 0
}

function uuidOf(bytes: string): string {
  const hex = Buffer.from(bytes, 'latin1').toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
