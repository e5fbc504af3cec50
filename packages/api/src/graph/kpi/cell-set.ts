import { displayPeriod } from '@council-outcomes/figures'
import type { Cell, CellSet, Member } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { type CouncilCalendar, inView } from '../council-calendar.ts'
import { describedEnum } from '../described-enum.ts'
import { Region } from '../entities/region.ts'
import { FigureType } from '../values/figure.ts'
import { localeArgs } from '../values/locale.ts'
import { PeriodType } from '../values/period.ts'
import { AxisType } from './axis.ts'
import { regionByCode } from './region-by-code.ts'

/** Something of an answer with the calendar of the council that it was asked of. */
type Dated<Value> = Value & { readonly calendar: CouncilCalendar }

const MemberKindEnum = describedEnum<Member['kind']>('MemberKind', 'What a cell stands for.', {
  PERIOD: 'A step of time.',
  REGION: 'A region.',
  CATEGORY: 'A category.',
  NOT_DATED: 'What cannot be placed in one step: the record leaves its date open.',
  NOT_LOCATED: 'What has no place in this division: no document says where.',
  SEVERAL_REGIONS: 'What lies in several regions at once and cannot be divided.',
  NOT_SPECIFIED: 'What has no category: no document says which.',
})

const MemberType = builder.objectRef<Dated<{ readonly member: Member }>>('Member').implement({
  description:
    'What a cell stands for: a step of time, a region, a category, or what the record leaves open.',
  fields: (t) => ({
    kind: t.field({
      type: MemberKindEnum,
      description: 'Which of these.',
      resolve: ({ member }) => member.kind,
    }),
    code: t.string({
      description: 'Its short name, by which `records` and `sources` can be asked for the cell.',
      resolve: ({ member }) => member.code,
    }),
    label: t.string({
      args: localeArgs,
      description: 'Its name for people.',
      resolve: ({ member }, { locale }) =>
        member.kind === 'PERIOD' ? displayPeriod(member.period, locale) : member.label[locale],
    }),
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'The step of time, if it is one.',
      resolve: ({ member, calendar }) => (member.kind === 'PERIOD' ? inView(member.period, calendar) : null),
    }),
    region: t.field({
      type: Region,
      nullable: true,
      description: 'The region, if it is one.',
      resolve: ({ member }, _args, context) =>
        member.kind === 'REGION' ? regionByCode(member.code, context) : null,
    }),
  }),
})

const CellType = builder.objectRef<Dated<Cell>>('Cell').implement({
  description: 'A part of a split figure.',
  fields: (t) => ({
    member: t.field({ type: MemberType, description: 'What it stands for.', resolve: (cell) => cell }),
    figure: t.expose('figure', { type: FigureType, description: 'Its figure.' }),
  }),
})

export const CellSetType = builder.objectRef<Dated<CellSet>>('CellSet').implement({
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
  }),
})
