import type { PrismaClient } from '@council-outcomes/db'
import type { CalendarDate } from '@council-outcomes/figures'
import { GROUPS, MEMBERSHIPS, REGIONS, THEMES, TYPES, UNITS_OF_HELP } from './world.ts'

/** The id of a region, type, group or theme in the database, by its code. */
export interface WorldIds {
  readonly region: (code: string) => string
  readonly type: (code: string) => string
  readonly group: (code: string) => string
  readonly theme: (code: string) => string
}

/** Writes what all made-up councils share into an empty database. */
export async function writeWorld(db: PrismaClient): Promise<WorldIds> {
  await db.region.createMany({
    data: REGIONS.map(({ code, kind, from, to }) => ({ code, kind, ...named(code), ...valid(from, to) })),
  })
  const region = idsOf(await db.region.findMany())
  await db.regionMembership.createMany({
    data: MEMBERSHIPS.map(({ scheme, group, member, from, to }) => ({
      scheme,
      groupId: region(group),
      memberId: region(member),
      ...valid(from, to),
    })),
  })
  await db.assistanceType.createMany({
    data: TYPES.map((code, position) => ({ code, position, ...named(code) })),
  })
  const type = idsOf(await db.assistanceType.findMany())
  await db.assistanceTypeUnit.createMany({
    data: TYPES.flatMap((code) => UNITS_OF_HELP.map((unit) => ({ typeId: type(code), unit }))),
  })
  await db.proposalTheme.createMany({
    data: THEMES.map((code, position) => ({ code, position, ...named(code) })),
  })
  for (const [position, { code, parent }] of GROUPS.entries()) {
    const link = parent === null ? {} : { parent: { connect: { code: parent } } }
    await db.beneficiaryGroup.create({ data: { code, position, ...named(code), ...link } })
  }
  return {
    region,
    type,
    group: idsOf(await db.beneficiaryGroup.findMany()),
    theme: idsOf(await db.proposalTheme.findMany()),
  }
}

/** A calendar day as the database client takes it. */
export function dayOf(day: CalendarDate | null): Date | null {
  return day === null ? null : new Date(day)
}

function named(name: string) {
  return { nameEn: name, nameAz: name, nameRu: name }
}

function valid(from: CalendarDate | null, to: CalendarDate | null) {
  return { validFrom: dayOf(from), validTo: dayOf(to) }
}

function idsOf(rows: readonly { readonly id: string; readonly code: string }[]): (code: string) => string {
  const ids = new Map(rows.map(({ id, code }) => [code, id]))
  return (code) => {
    const id = ids.get(code)
    if (id === undefined) throw new Error(`The world has no ${code}.`)
    return id
  }
}
