import type { Total } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { FigureType } from '../values/figure.ts'

export const Straddling = builder.objectRef<Total['straddling']>('Straddling').implement({
  description:
    'What only partly fits the asked period, region or filter, or may fit: it is left out of the figure and shown beside it.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many records and reported totals there are.' }),
    figure: t.expose('figure', { type: FigureType, description: 'What they say together.' }),
  }),
})
