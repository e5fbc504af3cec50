import { Prisma, type Unit as RecordedUnit, type StatedQualifier } from '@council-outcomes/db'
import type { PlacedRecords } from '../placement/placed-facts.ts'
import type { Plan } from '../question/plan.ts'
import type { AnswerContext } from './context.ts'
import type { ListKey } from './cursor.ts'
import type { FactsBehind } from './facts-behind.ts'

/** One fact behind a figure, as the database tells it. */
export interface EvidenceRow extends ListKey {
  readonly value: number | null
  readonly unit: RecordedUnit
  readonly qualifier: StatedQualifier
  readonly isStatement: boolean
}

interface Page {
  readonly after: ListKey | null
  readonly size: number
  /** How many facts the whole list has. */
  readonly of: number
}

/**
 * The next facts of a list, oldest first, undated last. Of a long list only what is shown is read, in the order of an
 * index; the facts of a short one are few enough to be gathered and put in order.
 */
export function pageOf(
  { facts, signal }: AnswerContext,
  behind: FactsBehind,
  page: Page,
): Promise<readonly EvidenceRow[]> {
  return facts.query<EvidenceRow>(
    Prisma.sql`SELECT id::text AS id, date_from::text AS day, ${amountColumn(behind.plan)} AS value, unit, qualifier,
        is_statement AS "isStatement"
      FROM (${firstFacts(behind, page)}) fact
      WHERE ${page.after === null ? Prisma.sql`true` : isAfter(page.after)}
      ${IN_ORDER} LIMIT ${page.size}`,
    signal === null ? {} : { signal },
  )
}

/** Facts, with `is_statement`, that hold all of the page. */
export function firstFacts(behind: FactsBehind, { after, size, of }: Page): Prisma.Sql {
  const { metric } = behind.plan
  const stated = Prisma.sql`SELECT fact.*, true AS is_statement FROM (${behind.statements}) fact`
  const all = together([...behind.records.map(counted), stated])
  // Where different things are counted once, the first record of each stands for it.
  if (metric.measure.kind === 'DISTINCT') {
    return Prisma.sql`SELECT DISTINCT ON (distinct_key) * FROM (${all}) fact ORDER BY distinct_key, date_from, id`
  }
  if (metric.measure.kind === 'MEDIAN') return Prisma.sql`SELECT * FROM (${all}) fact WHERE days IS NOT NULL`
  if (of <= FEW) return together([...behind.records.map((records) => gathered(records, behind)), stated])
  const first = behind.records.flatMap((records) => {
    if (!records.byDay) return [gathered(records, behind)]
    // Both in the order of the index, for the primary key would lead through all that is dated to what is not.
    return [
      Prisma.sql`(${counted(records)} WHERE ${datedAfter(after)} ORDER BY date_from, id LIMIT ${size})`,
      Prisma.sql`(${counted(records)} WHERE ${undatedAfter(after)} ORDER BY date_from, id LIMIT ${size})`,
    ]
  })
  return together([...first, stated])
}

/** Up to here it is quicker to find all facts of a cell than to pass by the others in order, as measured. */
const FEW = 2_000

function together(parts: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.join([...parts], ' UNION ALL ')
}

function counted({ facts }: PlacedRecords): Prisma.Sql {
  return Prisma.sql`SELECT fact.*, false AS is_statement FROM (${facts}) fact`
}

/** Behind a fence: the planner would rather pass by everything in order, because it does not know how few there are. */
function gathered(records: PlacedRecords, { recordsThere }: FactsBehind): Prisma.Sql {
  const there = recordsThere === null ? Prisma.empty : Prisma.sql`WHERE id IN (${recordsThere})`
  return Prisma.sql`(${counted(records)} ${there} OFFSET 0)`
}

const IN_ORDER = Prisma.sql`ORDER BY fact.date_from NULLS LAST, fact.id`

function isAfter(key: ListKey): Prisma.Sql {
  return Prisma.sql`((${datedAfter(key)}) OR (${undatedAfter(key)}))`
}

function datedAfter(key: ListKey | null): Prisma.Sql {
  if (key === null) return Prisma.sql`fact.date_from IS NOT NULL`
  return key.day === null
    ? Prisma.sql`false`
    : Prisma.sql`(fact.date_from, fact.id) > (${key.day}::date, ${key.id}::uuid)`
}

function undatedAfter(key: ListKey | null): Prisma.Sql {
  return key?.day === null
    ? Prisma.sql`fact.date_from IS NULL AND fact.id > ${key.id}::uuid`
    : Prisma.sql`fact.date_from IS NULL`
}

/** The evidence of a median is each value that was ranked. */
function amountColumn({ metric }: Plan): Prisma.Sql {
  return metric.measure.kind === 'MEDIAN' ? Prisma.sql`days::float8` : Prisma.sql`value`
}
