import { type Cell, type CellSet, type FigureColumns, FigureList } from '@council-outcomes/metrics'
import { FigureColumnsType } from '../analysis/figure-columns.ts'
import { builder } from '../builder.ts'
import { Receipt } from '../receipt/receipt.ts'
import type { Receipted } from '../receipt/receipted.ts'
import { FigureType } from '../values/figure.ts'
import { AxisType } from './axis.ts'
import { type Dated, MemberType, memberInView } from './member.ts'

const CellType = builder.objectRef<Dated<Cell>>('Cell').implement({
  description: 'A part of a split figure.',
  fields: (t) => ({
    member: t.field({
      type: MemberType,
      description: 'What it stands for.',
      resolve: ({ member, calendar }) => memberInView(member, calendar),
    }),
    figure: t.expose('figure', { type: FigureType, description: 'Its figure.' }),
  }),
})

const CellColumns = builder.objectRef<Dated<{ readonly set: CellSet }>>('CellColumns').implement({
  description: 'The parts of a split figure in columns: the compact shape for programs.',
  fields: (t) => ({
    members: t.field({
      type: [MemberType],
      description: 'What the entries stand for: first what could be placed, in order, then the rest.',
      resolve: ({ set, calendar }) => partsOf(set).map(({ member }) => memberInView(member, calendar)),
    }),
    placed: t.int({
      description: 'How many of the members could be placed; the others are the rest.',
      resolve: ({ set }) => set.cells.length,
    }),
    figures: t.field({
      type: FigureColumnsType,
      description: 'Their figures, one entry a member.',
      resolve: ({ set }) => figuresOf(set),
    }),
  }),
})

function figuresOf(set: CellSet): FigureColumns {
  const list = new FigureList(set.total.unit)
  for (const { figure } of partsOf(set)) list.add(figure)
  return list
}

function partsOf({ cells, rest }: CellSet): readonly Cell[] {
  return [...cells, ...rest]
}

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
    columns: t.field({
      type: CellColumns,
      description: '`cells` and `rest` in columns.',
      resolve: ({ calendar, ...set }) => ({ set, calendar }),
    }),
    total: t.expose('total', { type: FigureType, description: 'The whole figure.' }),
    receipt: t.expose('receipt', { type: Receipt, description: 'What the figures rest on.' }),
  }),
})
