import type { StatedQualifier } from '@council-outcomes/db'
import {
  displayFigure,
  displayWithUnit,
  type Figure,
  type FigureState,
  notReported,
  type Qualifier,
  stated,
  type Unit,
  unquantified,
} from '@council-outcomes/figures'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { localeArgs } from './locale.ts'
import { UnitEnum } from './unit.ts'

const FigureStateEnum = describedEnum<FigureState>(
  'FigureState',
  'Whether there is a number, and if not, why.',
  {
    REPORTED: 'The record has a number.',
    ZERO: 'It was counted and there was none.',
    NOT_REPORTED: 'The record says nothing; that is not the same as none.',
    SUPPRESSED: 'There is a number, but it is hidden because it is about too few people.',
    NOT_APPLICABLE: 'The question has no answer here, such as a share of nothing.',
  },
)

const QualifierEnum = describedEnum<Qualifier>('Qualifier', 'How exactly a figure is known.', {
  EXACT: 'Exactly this many.',
  ABOUT: '"About 300": give or take a few per cent.',
  AT_LEAST: '"More than 200": this many, or more.',
  AT_MOST: '"Up to 50": this many, or fewer.',
  ABOUT_OR_MORE: 'About this many, or more: a sum of "about" and "more than".',
  RANGE: 'Somewhere between two numbers; there is no single value.',
})

const FigureRange = builder.objectRef<NonNullable<Figure['range']>>('FigureRange').implement({
  description: 'The two ends of a figure that has no single value, as they are worded.',
  fields: (t) => ({
    from: t.float({ description: 'The lower end.', resolve: ({ from }) => from.value }),
    fromApproximate: t.boolean({
      description: 'Whether the lower end is only about right.',
      resolve: ({ from }) => from.approximate,
    }),
    to: t.float({
      nullable: true,
      description: 'The upper end; null when there is none.',
      resolve: ({ to }) => to?.value,
    }),
    toApproximate: t.boolean({
      description: 'Whether the upper end is only about right.',
      resolve: ({ to }) => to?.approximate ?? false,
    }),
  }),
})

export const FigureType = builder.objectRef<Figure>('Figure').implement({
  description:
    'A number with all that belongs to it: its unit, how exactly it is known, and whether there is one at all.',
  fields: (t) => ({
    state: t.expose('state', {
      type: FigureStateEnum,
      description: 'Whether there is a number, and if not, why.',
    }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The number; null when there is none or when it is a range.',
    }),
    low: t.exposeFloat('low', {
      nullable: true,
      description: 'The true number is at least this; null when nothing was measured.',
    }),
    high: t.exposeFloat('high', {
      nullable: true,
      description:
        'The true number is at most this; null when there is no upper bound or nothing was measured.',
    }),
    unit: t.expose('unit', { type: UnitEnum, description: 'What is counted.' }),
    qualifier: t.expose('qualifier', { type: QualifierEnum, description: 'How exactly it is known.' }),
    range: t.expose('range', {
      type: FigureRange,
      nullable: true,
      description: 'The ends, when the figure is a range.',
    }),
    unquantified: t.exposeInt('unquantified', {
      description: 'Reports without a number ("hundreds of events") that the figure therefore leaves out.',
    }),
    display: t.string({
      args: localeArgs,
      description: 'The figure in words, such as "about 300".',
      resolve: (figure, { locale }) => displayFigure(figure, locale),
    }),
    displayWithUnit: t.string({
      args: localeArgs,
      description: 'The figure in words with its unit, such as "about 300 children".',
      resolve: (figure, { locale }) => displayWithUnit(figure, locale),
    }),
  }),
})

interface Statement {
  readonly value: number | null
  readonly qualifier: StatedQualifier | null
  readonly unit: Unit
  readonly tolerance: number
}

/** A quantity of the record as a figure. */
export function statedFigure({ value, qualifier, unit, tolerance }: Statement): Figure {
  if (qualifier === 'UNQUANTIFIED') return unquantified(1, unit)
  if (value === null) return notReported(unit)
  return stated({ value, unit, tolerance, qualifier: qualifier ?? 'EXACT' })
}
