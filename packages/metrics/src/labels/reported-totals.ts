import type { CountedSubject } from '@council-outcomes/db'
import type { Wording } from '../wording.ts'

export const COUNTED_SUBJECT_LABELS: Readonly<Record<CountedSubject, Wording>> = {
  MEETING: { en: 'Meetings and events', az: 'İclas və tədbirlər', ru: 'Заседания и мероприятия' },
  ATTENDANCE: { en: 'People at events', az: 'Tədbir iştirakçıları', ru: 'Участники мероприятий' },
  PROPOSAL: { en: 'Proposals', az: 'Təkliflər', ru: 'Предложения' },
  ASSISTANCE: { en: 'Help given', az: 'Göstərilmiş yardım', ru: 'Оказанная помощь' },
  PUBLICATION: { en: 'Publications', az: 'Dərc olunmuş materiallar', ru: 'Публикации' },
  OUTLET: { en: 'Press outlets', az: 'Media qurumları', ru: 'Издания' },
}
