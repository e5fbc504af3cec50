import { Prisma, rowsOf, type Session, type Unit } from '@council-outcomes/db'
import { type CalendarDate, termPeriod } from '@council-outcomes/figures'
import { groupBy } from '../../group-by.ts'
import type { CouncilData, CoverageData, TargetData, TermData } from '../snapshot.ts'

/** What a council is and has declared, without its facts. */
export type CouncilReference = Pick<
  CouncilData,
  'id' | 'key' | 'name' | 'timeZone' | 'aboutTolerance' | 'terms' | 'coverage' | 'targets'
>

interface NameRow {
  readonly en: string
  readonly az: string
  readonly ru: string
}

interface CouncilRow extends NameRow {
  readonly id: string
  readonly key: string
  readonly timeZone: string
  readonly aboutTolerance: number
}

interface TermRow extends NameRow {
  readonly councilId: string
  readonly key: string
  readonly from: CalendarDate
  readonly to: CalendarDate | null
}

interface DeclaredRow {
  readonly councilId: string
  readonly id: string
  readonly metric: string
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly regionId: string | null
}

interface TargetRow extends DeclaredRow {
  readonly value: number
  readonly unit: Unit
}

/** All councils, in the order of their keys. */
export async function readCouncils(session: Session): Promise<readonly CouncilReference[]> {
  const councils = await rowsOf<CouncilRow>(session, COUNCILS)
  const terms = groupBy(await rowsOf<TermRow>(session, TERMS), ofCouncil)
  const coverages = groupBy(await rowsOf<DeclaredRow>(session, COVERAGES), ofCouncil)
  const targets = groupBy(await rowsOf<TargetRow>(session, TARGETS), ofCouncil)
  return councils.map(({ id, key, timeZone, aboutTolerance, ...name }) => ({
    id,
    key,
    name,
    timeZone,
    aboutTolerance,
    terms: (terms.get(id) ?? []).map(term),
    coverage: (coverages.get(id) ?? []).map(coverage),
    targets: (targets.get(id) ?? []).map(target),
  }))
}

const NAME = Prisma.sql`name_en AS en, name_az AS az, name_ru AS ru`
const DECLARED = Prisma.sql`council_id::text AS "councilId", id::text, metric,
  date_from AS "from", date_to AS "to", region_id::text AS "regionId"`

const COUNCILS = Prisma.sql`SELECT id::text, key, ${NAME}, time_zone AS "timeZone",
  about_tolerance AS "aboutTolerance" FROM council ORDER BY key`
const TERMS = Prisma.sql`SELECT council_id::text AS "councilId", key, ${NAME}, date_from AS "from", date_to AS "to"
  FROM term WHERE status = 'PUBLISHED' ORDER BY number`
const COVERAGES = Prisma.sql`SELECT ${DECLARED} FROM coverage WHERE status = 'PUBLISHED' ORDER BY id`
const TARGETS = Prisma.sql`SELECT ${DECLARED}, value, unit::text FROM target WHERE status = 'PUBLISHED' ORDER BY id`

function ofCouncil({ councilId }: { readonly councilId: string }): string {
  return councilId
}

function term({ key, en, az, ru, from, to }: TermRow): TermData {
  return { key, name: { en, az, ru }, period: termPeriod(key, from, to) }
}

function coverage({ metric, from, to, regionId }: DeclaredRow): CoverageData {
  return { metric, from, to, regionId }
}

function target({ id, metric, from, to, regionId, value, unit }: TargetRow): TargetData {
  return { id, metric, from, to, regionId, value, unit }
}
