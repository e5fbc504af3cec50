import { defineMetric } from '../metric-definition.ts'

const meetings = {
  measure: { kind: 'SUM', overlapping: null },
  where: {},
  roles: ['ORGANIZER', 'SUPPORTER'],
  dimensions: ['MEETING_KIND'],
  direction: 'HIGHER_IS_BETTER',
  sensitivity: 'NONE',
  version: 1,
} as const

export const meetingsHeld = defineMetric({
  ...meetings,
  code: 'MEETINGS_HELD',
  label: { en: 'Meetings held', az: 'Keçirilmiş iclaslar', ru: 'Проведённые заседания' },
  definition: {
    en: 'Sittings of the council that were held and that the council organized or supported.',
    az: 'Şuranın təşkil etdiyi və ya dəstəklədiyi, keçirilmiş iclasları.',
    ru: 'Состоявшиеся заседания совета, которые он организовал или поддержал.',
  },
  unit: 'MEETING',
  fact: 'MEETING',
  where: { MEETING_KIND: ['COUNCIL_MEETING'] },
})

export const eventsHeld = defineMetric({
  ...meetings,
  code: 'EVENTS_HELD',
  label: { en: 'Events held', az: 'Keçirilmiş tədbirlər', ru: 'Проведённые мероприятия' },
  definition: {
    en: 'Events of every kind, sittings included, that were held and that the council organized or supported.',
    az: 'Şuranın təşkil etdiyi və ya dəstəklədiyi bütün növ tədbirlər, iclaslar da daxil olmaqla.',
    ru: 'Состоявшиеся мероприятия всех видов, включая заседания, которые совет организовал или поддержал.',
  },
  unit: 'EVENT',
  fact: 'MEETING',
})

export const attendance = defineMetric({
  ...meetings,
  code: 'ATTENDANCE',
  label: { en: 'Attendance', az: 'İştirakçıların sayı', ru: 'Посещения мероприятий' },
  definition: {
    en: 'Attendances at events that the council organized or supported; one person at two events counts twice.',
    az: 'Şuranın təşkil etdiyi və ya dəstəklədiyi tədbirlərdə iştirak; iki tədbirə gələn bir nəfər iki dəfə sayılır.',
    ru: 'Посещения мероприятий, которые совет организовал или поддержал; один человек на двух мероприятиях считается дважды.',
  },
  unit: 'PERSON',
  fact: 'ATTENDANCE',
  sensitivity: 'PEOPLE',
})
