import { displayFigure, displayWithUnit, type Figure } from '@council-outcomes/figures'
import type { FigureColumns } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { localeArgs } from '../values/locale.ts'
import { UnitEnum } from '../values/unit.ts'

export const FigureColumnsType = builder.objectRef<FigureColumns>('FigureColumns').implement({
  description:
    'Figures side by side, one entry a row. A column of which every entry is the usual one is null, and each description says which that is.',
  fields: (t) => ({
    unit: t.expose('unit', { type: UnitEnum, description: 'What is counted.' }),
    units: t.field({
      type: 'UnitColumn',
      nullable: true,
      description:
        'The unit of each, where some are narrower, such as children among persons; null where it is `unit` in every row.',
      resolve: ({ unit, unitOf, state }) => {
        const units = state.map((_, row) => unitOf(row))
        return isAll(units, unit) ? null : units
      },
    }),
    values: t.field({
      type: 'NumberColumn',
      description: 'The numbers; null in a row that has none, or a range.',
      resolve: ({ value }) => value,
    }),
    lows: t.field({
      type: 'NumberColumn',
      nullable: true,
      description: 'The least that each can be; null where that is the value in every row.',
      resolve: ({ low, value }) => (isSame(low, value) ? null : low),
    }),
    highs: t.field({
      type: 'NumberColumn',
      nullable: true,
      description:
        'The most that each can be, null in a row without an upper bound; null where that is the value in every row.',
      resolve: ({ high, value }) => (isSame(high, value) ? null : high),
    }),
    states: t.field({
      type: 'StateColumn',
      nullable: true,
      description: 'Whether there is a number; null where every row is REPORTED.',
      resolve: ({ state }) => (isAll(state, 'REPORTED') ? null : state),
    }),
    qualifiers: t.field({
      type: 'QualifierColumn',
      nullable: true,
      description: 'How exactly each is known; null where every row is EXACT.',
      resolve: ({ qualifier }) => (isAll(qualifier, 'EXACT') ? null : qualifier),
    }),
    ranges: t.field({
      type: 'RangeColumn',
      nullable: true,
      description: 'The ends of those that are ranges; null where no row is one.',
      resolve: ({ qualifier, figure }) =>
        qualifier.includes('RANGE') ? qualifier.map((_, row) => ends(figure(row))) : null,
    }),
    unquantified: t.field({
      type: 'NumberColumn',
      nullable: true,
      description: 'Reports without a number that each leaves out; null where every row has 0.',
      resolve: ({ unquantified }) => (isAll(unquantified, 0) ? null : unquantified),
    }),
    display: t.field({
      type: 'TextColumn',
      args: localeArgs,
      description: 'The figures in words, such as "about 300".',
      resolve: ({ state, figure }, { locale }) => state.map((_, row) => displayFigure(figure(row), locale)),
    }),
    displayWithUnit: t.field({
      type: 'TextColumn',
      args: localeArgs,
      description: 'The figures in words with their unit, such as "about 300 children".',
      resolve: ({ state, figure }, { locale }) => state.map((_, row) => displayWithUnit(figure(row), locale)),
    }),
  }),
})

function ends({ range }: Figure) {
  return range && { from: range.from.value, to: range.to?.value ?? null }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((value, row) => value === b[row])
}

function isAll<Value>(column: readonly Value[], usual: Value): boolean {
  return column.every((value) => value === usual)
}
