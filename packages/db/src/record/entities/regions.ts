import { z } from 'zod'
import { Basis, type RegionKind, type RegionScheme } from '../../generated/prisma/enums.ts'
import regionsData from '../data/regions.json' with { type: 'json' }
import { recordId } from '../record-id.ts'
import { count, day, name, note } from '../seed-fields.ts'
import type { RowOf, Rows } from '../tables.ts'

const region = z.strictObject({
  code: z.string(),
  name,
  aliases: z.array(z.string()).default([]),
  population: count.nullable().default(null),
  tile: z.strictObject({ row: z.int().positive(), column: z.int().positive() }).nullable().default(null),
  note,
})

const seed = z.strictObject({
  country: region,
  autonomousRepublic: region,
  abroad: region,
  online: region,
  populationOn: day,
  isoCodesUrl: z.url(),
  economicDivision: z.strictObject({ validFrom: day, url: z.url() }),
  economicRegions: z.array(region),
  migrationDepartments: z.array(
    region.extend({
      districts: z.array(z.strictObject({ code: z.string(), basis: z.enum(Basis), url: z.url() })),
    }),
  ),
  districts: z.array(region.extend({ economicRegion: z.string() })),
})

type Seed = z.infer<typeof seed>

/** The places, and the three schemes that group districts. */
export function regionRows(): Rows {
  const regions = seed.parse(regionsData)
  return {
    region: [
      regionRow('COUNTRY', regions.country, regions),
      regionRow('AUTONOMOUS_REPUBLIC', regions.autonomousRepublic, regions),
      ...regions.economicRegions.map((place) => regionRow('ECONOMIC_REGION', place, regions)),
      ...regions.migrationDepartments.map((place) => regionRow('MIGRATION_DEPARTMENT', place, regions)),
      ...regions.districts.map((place) => regionRow('DISTRICT', place, regions)),
      regionRow('ABROAD', regions.abroad, regions),
      regionRow('ONLINE', regions.online, regions),
    ],
    region_membership: [...administrative(regions), ...economic(regions), ...migration(regions)],
  }
}

function regionRow(
  kind: RegionKind,
  place: z.infer<typeof region>,
  { economicDivision, populationOn }: Seed,
) {
  return {
    id: recordId('region', place.code),
    code: place.code,
    kind,
    nameEn: place.name.en,
    nameAz: place.name.az,
    nameRu: place.name.ru,
    aliases: place.aliases,
    validFrom: kind === 'ECONOMIC_REGION' ? economicDivision.validFrom : null,
    tileRow: place.tile?.row ?? null,
    tileColumn: place.tile?.column ?? null,
    population: place.population?.count ?? null,
    populationQualifier: place.population?.qualifier ?? null,
    populationOn: place.population ? populationOn : null,
    note: place.note,
  }
}

function administrative({ country, autonomousRepublic, districts, isoCodesUrl: url }: Seed) {
  // The economic region of Nakhchivan is the autonomous republic.
  const groupOf = (code: string) => (code === 'ER-NX' ? autonomousRepublic : country).code
  return [
    membershipRow('ADMINISTRATIVE', autonomousRepublic.code, country.code, { url }),
    ...districts.map(({ code, economicRegion }) =>
      membershipRow('ADMINISTRATIVE', code, groupOf(economicRegion), { url }),
    ),
  ]
}

function economic({ country, economicRegions, districts, economicDivision }: Seed) {
  return [
    ...economicRegions.map(({ code }) => membershipRow('ECONOMIC', code, country.code, economicDivision)),
    ...districts.map(({ code, economicRegion }) =>
      membershipRow('ECONOMIC', code, economicRegion, economicDivision),
    ),
  ]
}

function migration({ migrationDepartments }: Seed) {
  return migrationDepartments.flatMap((department) =>
    department.districts.map(({ code, ...ground }) =>
      membershipRow('MIGRATION', code, department.code, ground),
    ),
  )
}

interface Ground {
  readonly url: string
  readonly basis?: Basis
  readonly validFrom?: string
}

function membershipRow(
  scheme: RegionScheme,
  member: string,
  group: string,
  { url, basis = 'STATED', validFrom }: Ground,
): RowOf['region_membership'] {
  return {
    id: recordId('region_membership', `${scheme}/${member}/${group}`),
    memberId: recordId('region', member),
    groupId: recordId('region', group),
    scheme,
    validFrom: validFrom ?? null,
    basis,
    url,
  }
}
