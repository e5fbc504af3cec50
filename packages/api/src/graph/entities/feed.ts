import { bucketOf, contains, type Period } from '@council-outcomes/figures'
import type { Feed, FeedReason } from '@council-outcomes/metrics'
import { builder } from '../builder.ts'
import { type CouncilCalendar, inView } from '../council-calendar.ts'
import { describedEnum } from '../described-enum.ts'
import { Metric } from '../kpi/metric.ts'
import { FigureType } from '../values/figure.ts'
import { PeriodType } from '../values/period.ts'

export interface FeedInView extends Feed {
  readonly calendar: Omit<CouncilCalendar, 'council'>
}

const FeedReasonEnum = describedEnum<FeedReason>('FeedReason', 'Why a figure leaves a record out.', {
  SAME_AS: 'It is a second report of what another record tells, which is counted.',
  PART_OF_WHOLE: 'It is a part of a whole, which is counted.',
  NOT_HELD: 'It did not take place, or nobody says that it did.',
  ROLE: 'The council had a part in it that the figure does not count.',
  OTHER_CATEGORY: 'It is of a kind, or stands at a point, that the figure does not count.',
  NOTHING_TO_COUNT: 'It tells nothing that the figure counts: no number, no answer, or another unit.',
  UNCERTAIN: 'Nobody knows whether it belongs there; it stands beside the figure.',
  EXPLAINED: 'The recorded items explain all that it states, and are counted in its place.',
})

export const FeedType = builder.objectRef<FeedInView>('Feed').implement({
  description: 'What a record is to one figure that counts records of its kind.',
  fields: (t) => ({
    metric: t.expose('metric', { type: Metric, description: 'What is counted.' }),
    counted: t.boolean({
      description: 'Whether the figure counts the record.',
      resolve: ({ reason }) => reason === null,
    }),
    reason: t.expose('reason', {
      type: FeedReasonEnum,
      nullable: true,
      description: 'Why it does not; null where it does.',
    }),
    amount: t.expose('amount', {
      type: FigureType,
      nullable: true,
      description:
        'What it adds; of a reported total, what its items do not explain. Null where it is not counted, and for a share.',
    }),
    dated: t.boolean({
      description: 'Whether the figure places it in time; what is open on a day has no place of its own.',
      resolve: ({ days }) => days !== null && (days.from !== null || days.to !== null),
    }),
    periods: t.field({
      type: [PeriodType],
      description: 'The calendar year and the terms that count it; empty where it lies in no single one.',
      resolve: ({ days, calendar }) =>
        periodsAround(days, calendar).map((period) => inView(period, calendar)),
    }),
  }),
})

function periodsAround(days: Feed['days'], { terms }: FeedInView['calendar']): readonly Period[] {
  if (days === null || days.from === null) return []
  const year = bucketOf(days.from, 'YEAR')
  return [year, ...terms.map(({ period }) => period)].filter((period) => contains(period, days))
}
