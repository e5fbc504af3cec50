import type { Pace, PaceSpeed, PaceStep } from '@council-outcomes/figures'
import { builder } from '../builder.ts'
import { describedEnum } from '../described-enum.ts'
import { FigureType } from '../values/figure.ts'

const PaceStepEnum = describedEnum<PaceStep>('PaceStep', 'By what a pace is told.', {
  WEEK: 'Seven days.',
  MONTH: 'The twelfth of a year, 30.44 days.',
})

const PaceSpeedType = builder.objectRef<PaceSpeed>('PaceSpeed').implement({
  description: 'How much each week or month must bring, beside what each has brought; rounded.',
  fields: (t) => ({
    per: t.expose('per', {
      type: PaceStepEnum,
      description: 'By the month while one or more is left, else by the week.',
    }),
    needed: t.expose('needed', {
      type: FigureType,
      description:
        'What the days that are left must bring to end at the target; of a number that is not to be passed, the most they may bring.',
    }),
    soFar: t.expose('soFar', {
      type: FigureType,
      nullable: true,
      description: 'What the days that have passed brought; null in the first week or month.',
    }),
  }),
})

export const PaceType = builder.objectRef<Pace>('Pace').implement({
  description: 'What a target asks of the days of its period that are left. Today counts as passed.',
  fields: (t) => ({
    days: t.int({ description: 'How many days the period has.', resolve: ({ days }) => days.all }),
    daysElapsed: t.int({
      description: 'How many of them have passed, today among them.',
      resolve: ({ days }) => days.elapsed,
    }),
    due: t.expose('due', {
      type: FigureType,
      description: 'Where the figure would stand today if every day brought the same; rounded.',
    }),
    remaining: t.expose('remaining', {
      type: FigureType,
      description: 'From the figure to the target: what is missing, or the room that is left below it.',
    }),
    speed: t.expose('speed', {
      type: PaceSpeedType,
      nullable: true,
      description: 'The same by week or month; null when fewer than 14 days are left.',
    }),
  }),
})
