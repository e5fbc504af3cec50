import type { Client } from 'pg'
import type { Unit } from '../generated/prisma/enums.ts'
import { OperatorError } from '../operator-error.ts'
import { ASSISTANCE_PROFILES, GROUP_WEIGHTS } from './assistance-profiles.ts'
import { THEME_WEIGHTS } from './theme-weights.ts'

/** Rows that the synthetic council shares with every other council. */
export interface Reference {
  /** Ids of places by code. */
  readonly places: ReadonlyMap<string, string>
  /** All districts by code; the weight is the population, or an equal share of that of the economic region. */
  readonly districts: readonly WeightedRegion[]
  /** All economic regions by code, weighted by population. */
  readonly economicRegions: readonly WeightedRegion[]
  /** By code. */
  readonly types: ReadonlyMap<string, AssistanceTypeReference>
  /** Ids of beneficiary groups by code. */
  readonly groups: ReadonlyMap<string, string>
  /** Ids of proposal themes by code. */
  readonly themes: ReadonlyMap<string, string>
}

interface WeightedRegion {
  readonly id: string
  readonly weight: number
}

export interface AssistanceTypeReference {
  readonly id: string
  readonly units: readonly Unit[]
}

/** @throws OperatorError RECORD_MISSING when the real record, which brings these rows, is not loaded. */
export async function readReference(client: Client): Promise<Reference> {
  const reference = {
    places: await idsByCode(client, 'SELECT code, id FROM region'),
    districts: (await client.query<WeightedRegion>(DISTRICTS)).rows,
    economicRegions: (await client.query<WeightedRegion>(ECONOMIC_REGIONS)).rows,
    types: await assistanceTypes(client),
    groups: await idsByCode(client, 'SELECT code, id FROM beneficiary_group'),
    themes: await idsByCode(client, 'SELECT code, id FROM proposal_theme'),
  }
  const missing = [
    ...absent('region', reference.places, ['AZ', 'ONLINE']),
    ...absent('assistance type', reference.types, Object.keys(ASSISTANCE_PROFILES)),
    ...absent('beneficiary group', reference.groups, Object.keys(GROUP_WEIGHTS)),
    ...absent('proposal theme', reference.themes, Object.keys(THEME_WEIGHTS)),
    ...(reference.districts.length === 0 ? ['districts with a population'] : []),
    ...(reference.economicRegions.length === 0 ? ['economic regions with a population'] : []),
  ]
  if (missing.length === 0) return reference
  throw new OperatorError(
    'RECORD_MISSING',
    `The database lacks rows that the demonstration council needs: ${missing.join(', ')}.`,
    'Start Council Outcomes once on this database, so that the real record is loaded, then try again.',
  )
}

const DISTRICTS = `
  SELECT district.id,
         coalesce(district.population, economic.population::float / count(*) OVER (PARTITION BY economic.id)) AS weight
    FROM region district
    JOIN region_membership m ON m.member_id = district.id AND m.scheme = 'ECONOMIC' AND m.valid_to IS NULL
    JOIN region economic ON economic.id = m.group_id AND economic.kind = 'ECONOMIC_REGION'
   WHERE district.kind = 'DISTRICT' AND economic.population IS NOT NULL
   ORDER BY district.code`

const ECONOMIC_REGIONS = `
  SELECT id, population AS weight
    FROM region
   WHERE kind = 'ECONOMIC_REGION' AND population IS NOT NULL
   ORDER BY code`

const TYPES = `
  SELECT t.code, t.id, array_agg(u.unit::text ORDER BY u.unit) AS units
    FROM assistance_type t
    JOIN assistance_type_unit u ON u.type_id = t.id
   GROUP BY t.id`

async function assistanceTypes(client: Client): Promise<Map<string, AssistanceTypeReference>> {
  const { rows } = await client.query<{ code: string; id: string; units: Unit[] }>(TYPES)
  return new Map(rows.map(({ code, id, units }) => [code, { id, units }]))
}

async function idsByCode(client: Client, sql: string): Promise<Map<string, string>> {
  const { rows } = await client.query<{ code: string; id: string }>(sql)
  return new Map(rows.map(({ code, id }) => [code, id]))
}

function absent(what: string, present: ReadonlyMap<string, unknown>, wanted: readonly string[]): string[] {
  return wanted.filter((code) => !present.has(code)).map((code) => `${what} "${code}"`)
}
