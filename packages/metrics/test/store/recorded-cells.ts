import { Prisma } from '@council-outcomes/db'
import type { TestDatabase } from '@council-outcomes/db/testing'
import type { FactGrain } from '../../src/columns/fact-columns.ts'
import { FACTS } from '../../src/facts/fact.ts'
import { cellKey, type ToldCells, withoutEmpty } from './told-cells.ts'

type AssistanceFact = 'ASSISTANCE_TO_PERSONS' | 'ASSISTANCE_TO_FAMILIES'

interface Row {
  readonly from: number | null
  readonly to: number | null
  readonly value: number | null
  readonly unit: string
  readonly qualifier: string
  readonly type: string
  readonly group: string | null
  readonly places: string[]
}

/** The cells of a grain as the definition of the fact has them, record by record. */
export async function recordedCells(
  { owner }: TestDatabase,
  councilId: string,
  name: AssistanceFact,
  grain: FactGrain,
): Promise<ToldCells> {
  const fact = FACTS[name]
  const rows = await owner.$queryRaw<Row[]>(Prisma.sql`
    SELECT date_from - '1970-01-01' AS "from", date_to - '1970-01-01' AS "to", value, unit, qualifier,
      assistance_type AS type, beneficiary_group AS "group",
      ARRAY(SELECT region_id::text FROM (${fact.places}) place WHERE record_id = fact.id ORDER BY 1) AS places
    FROM (${fact.records({ councilId, roles: grain.roles, recordIds: null })}) fact`)
  const cells = new Map<string, readonly [number, number]>()
  for (const row of rows) {
    const key = cellKey(grain, { ...row, group: row.group ?? '' })
    const [count, value] = cells.get(key) ?? [0, 0]
    cells.set(key, [count + 1, value + (row.value ?? 0)])
  }
  return withoutEmpty(cells)
}
