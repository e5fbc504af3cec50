import type { RegionScheme } from '@council-outcomes/db'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { calendarDay } from '../values/day.ts'
import { BasisEnum } from './basis.ts'

const RegionSchemeEnum = describedEnum<RegionScheme>('RegionScheme', 'A way to group districts.', {
  ADMINISTRATIVE: 'Country, autonomous republic, district.',
  ECONOMIC: 'The economic regions.',
  MIGRATION: 'The areas of the regional migration departments.',
})

builder.prismaObject('RegionMembership', {
  name: 'RegionGroup',
  description: 'One region as a part of a larger one, for as long as that is so.',
  fields: (t) => ({
    scheme: t.expose('scheme', { type: RegionSchemeEnum, description: 'In which way of grouping.' }),
    region: t.relation('group', { description: 'The larger region.' }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it belonged to it.',
      resolve: ({ validFrom }) => validFrom && calendarDay(validFrom),
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day on which it belonged to it; null if it still does.',
      resolve: ({ validTo }) => validTo && calendarDay(validTo),
    }),
    basis: t.expose('basis', { type: BasisEnum, description: 'How that is known.' }),
    url: t.exposeString('url', { nullable: true, description: 'A page that says so.' }),
  }),
})
