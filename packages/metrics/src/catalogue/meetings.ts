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

export const peopleReached = defineMetric({
  ...meetings,
  code: 'PEOPLE_REACHED',
  label: {
    en: 'People reached',
    az: 'Tədbirlərə cəlb olunmuş şəxslər',
    ru: 'Люди, охваченные мероприятиями',
  },
  definition: {
    en: 'Different people who came to events that the council organized or supported. One person can have come to several, so over events the total is a range: from the largest event to the sum of all. Totals stated without their events stand beside it.',
    az: 'Şuranın təşkil etdiyi və ya dəstəklədiyi tədbirlərə gəlmiş fərqli şəxslər. Bir nəfər bir neçə tədbirə gələ bilər, buna görə tədbirlər üzrə yekun aralıqdır: ən böyük tədbirdən hamısının cəminə qədər. Tədbirləri göstərilmədən bildirilmiş yekunlar onun yanında verilir.',
    ru: 'Разные люди, пришедшие на мероприятия, которые совет организовал или поддержал. Один человек мог прийти на несколько, поэтому итог по мероприятиям — промежуток: от самого большого мероприятия до суммы всех. Итоги, названные без мероприятий, показаны рядом.',
  },
  unit: 'PERSON',
  fact: 'PEOPLE_AT_EVENT',
  measure: { kind: 'SUM', overlapping: 'RECORD' },
  sensitivity: 'PEOPLE',
})

export const questionsAsked = defineMetric({
  ...meetings,
  code: 'QUESTIONS_ASKED',
  label: { en: 'Questions asked', az: 'Verilmiş suallar', ru: 'Заданные вопросы' },
  definition: {
    en: 'Questions that were asked and recorded at events that the council organized or supported.',
    az: 'Şuranın təşkil etdiyi və ya dəstəklədiyi tədbirlərdə verilmiş və qeydə alınmış suallar.',
    ru: 'Вопросы, заданные и записанные на мероприятиях, которые совет организовал или поддержал.',
  },
  unit: 'QUESTION',
  fact: 'QUESTION',
  direction: 'NEUTRAL',
})

export const questionsAnswered = defineMetric({
  ...meetings,
  code: 'QUESTIONS_ANSWERED',
  label: { en: 'Questions answered', az: 'Cavablandırılmış suallar', ru: 'Вопросы с ответом' },
  definition: {
    en: 'Questions asked at events that the council organized or supported and, as recorded, answered there.',
    az: 'Şuranın təşkil etdiyi və ya dəstəklədiyi tədbirlərdə verilmiş və qeydə alındığına görə orada cavablandırılmış suallar.',
    ru: 'Вопросы, которые заданы на мероприятиях, организованных или поддержанных советом, и, по записи, получили там ответ.',
  },
  unit: 'QUESTION',
  fact: 'ANSWERED_QUESTION',
})
