import type { Cell, CellSet } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { Receipt } from '../receipt/receipt.ts'
import type { Receipted } from '../receipt/receipted.ts'
import { FigureType } from '../values/figure.ts'
import { AxisType } from './axis.ts'
import { type Dated, MemberType } from './member.ts'

const CellType = builder.objectRef<Dated<Cell>>('Cell').implement({
  description: 'A part of a split figure.',
  fields: (t) => ({
    member: t.field({ type: MemberType, description: 'What it stands for.', resolve: (cell) => cell }),
    figure: t.expose('figure', { type: FigureType, description: 'Its figure.' }),
  }),
})

interface AskedCellSet extends Dated<CellSet> {
  readonly receipt: Receipted
}

export const CellSetType = builder.objectRef<AskedCellSet>('CellSet').implement({
  description:
    'A figure split along an axis. What cannot be placed is not spread but shown in `rest`, so that for additive metrics `cells` and `rest` add up to `total`.',
  fields: (t) => ({
    axis: t.expose('axis', { type: AxisType, description: 'By what it is split.' }),
    cells: t.field({
      type: [CellType],
      description: 'The parts that could be placed, in order.',
      resolve: ({ cells, calendar }) => cells.map((cell) => ({ ...cell, calendar })),
    }),
    rest: t.field({
      type: [CellType],
      description: 'What could not be placed: not dated, not located, in several regions, not specified.',
      resolve: ({ rest, calendar }) => rest.map((cell) => ({ ...cell, calendar })),
    }),
    total: t.expose('total', { type: FigureType, description: 'The whole figure.' }),
    receipt: t.expose('receipt', { type: Receipt, description: 'What the figures rest on.' }),
  }),
})
