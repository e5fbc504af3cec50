import { builder } from '../builder.ts'
import { calendarDay } from '../values/day.ts'
import { FigureType, statedFigure } from '../values/figure.ts'
import { PUBLIC_CITATIONS } from './citation.ts'

builder.prismaNode('Target', {
  id: { field: 'id' },
  findUnique: (id) => ({ id, status: 'PUBLISHED' }),
  nullable: true,
  description: 'What the council planned to reach in a time, everywhere or in one region.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its short name in the record.' }),
    metric: t.exposeString('metric', { description: 'What is to be counted: the code of one of `metrics`.' }),
    figure: t.field({
      type: FigureType,
      select: { council: { select: { aboutTolerance: true } } },
      description: 'How much is to be reached.',
      resolve: ({ value, unit, council }) =>
        statedFigure({ value, unit, qualifier: 'EXACT', tolerance: council.aboutTolerance }),
    }),
    from: t.field({
      type: 'Date',
      description: 'The first day of the time that it is set for.',
      resolve: ({ from }) => calendarDay(from),
    }),
    to: t.field({
      type: 'Date',
      description: 'The last day of it.',
      resolve: ({ to }) => calendarDay(to),
    }),
    region: t.relation('region', { nullable: true, description: 'Where; null for everywhere.' }),
    citations: t.relation('citations', {
      query: PUBLIC_CITATIONS,
      description: 'The documents that say so.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
})
