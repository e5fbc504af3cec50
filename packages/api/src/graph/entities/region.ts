import type { RegionKind, Region as RegionRow } from '@council-outcomes/db'
import { DEFAULT_TOLERANCE } from '@council-outcomes/figures'
import type { RegionLevel } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { calendarDay } from '../values/day.ts'
import { FigureType, statedFigure } from '../values/figure.ts'
import { localeArgs, nameIn } from '../values/locale.ts'

const RegionKindEnum = describedEnum<RegionKind>('RegionKind', 'What sort of place it is.', {
  COUNTRY: 'The whole country.',
  AUTONOMOUS_REPUBLIC: 'The autonomous republic of Nakhchivan.',
  ECONOMIC_REGION: 'One of the economic regions, a group of districts.',
  MIGRATION_DEPARTMENT: 'The area of a regional department of the migration service, a group of districts.',
  DISTRICT: 'A district or a city of its own.',
  ABROAD: 'Outside the country.',
  ONLINE: 'Nowhere on the ground.',
})

export const RegionLevelEnum = describedEnum<RegionLevel>('RegionLevel', 'A way to divide the country.', {
  COUNTRY: 'Not at all: the whole country.',
  ECONOMIC_REGION: 'The 14 economic regions of 2021, applied to all years.',
  MIGRATION_DEPARTMENT: 'The areas of the regional migration departments.',
  DISTRICT: 'The districts and the cities of their own.',
})

interface TilePlace {
  readonly row: number
  readonly column: number
}

const Tile = builder.objectRef<TilePlace>('Tile').implement({
  description: 'A place in a grid of tiles that stands for a map; no borders are drawn.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'The row from the north, counted from 1.' }),
    column: t.exposeInt('column', { description: 'The column from the west, counted from 1.' }),
  }),
})

export const Region = builder.prismaNode('Region', {
  id: { field: 'id' },
  nullable: true,
  description: 'A place at any level, from the country to a district; also "abroad" and "online".',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Its ISO 3166-2 code, such as `AZ-BA`, or our own where there is none, such as `ER-BA`.',
    }),
    name: t.string({
      args: localeArgs,
      description: 'Its name.',
      resolve: (region, { locale }) => nameIn(region, locale),
    }),
    kind: t.expose('kind', { type: RegionKindEnum, description: 'What sort of place it is.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names and codes it is known by.' }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day since which it exists in this form, where that matters.',
      resolve: ({ validFrom }) => validFrom && calendarDay(validFrom),
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which it existed in this form; null if it still does.',
      resolve: ({ validTo }) => validTo && calendarDay(validTo),
    }),
    tile: t.field({
      type: Tile,
      nullable: true,
      description: 'Its place in the tile map of its level.',
      resolve: tileOf,
    }),
    population: t.field({
      type: FigureType,
      description: 'How many people are registered there.',
      resolve: ({ population, populationQualifier }) =>
        statedFigure({
          value: population,
          qualifier: populationQualifier,
          unit: 'PERSON',
          tolerance: DEFAULT_TOLERANCE,
        }),
    }),
    populationOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day for which the population is given.',
      resolve: ({ populationOn }) => populationOn && calendarDay(populationOn),
    }),
    groups: t.relation('memberOf', {
      query: { orderBy: [{ scheme: 'asc' }, { group: { code: 'asc' } }, { id: 'asc' }] },
      description: 'The larger regions that it belongs to, in each way of dividing the country.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
})

builder.queryField('regions', (t) =>
  t.prismaField({
    type: ['Region'],
    args: { level: t.arg({ type: RegionLevelEnum, description: 'Only the regions of one division.' }) },
    description: 'All places that records can lie in, or those of one division, by code.',
    resolve: (query, _root, { level }, { prisma }) =>
      prisma.region.findMany({ ...query, where: level ? { kind: level } : {}, orderBy: { code: 'asc' } }),
  }),
)

function tileOf({ tileRow, tileColumn }: RegionRow): TilePlace | null {
  return tileRow === null || tileColumn === null ? null : { row: tileRow, column: tileColumn }
}
