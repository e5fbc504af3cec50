import type { EventStatus, MeetingKind } from '@council-outcomes/db'
import type { Wording } from '../wording.ts'

export const MEETING_KIND_LABELS: Readonly<Record<MeetingKind, Wording>> = {
  COUNCIL_MEETING: { en: 'Council meeting', az: 'Şuranın iclası', ru: 'Заседание совета' },
  OTHER_MEETING: { en: 'Other meeting', az: 'Digər görüş', ru: 'Другая встреча' },
  INFORMATION_SESSION: {
    en: 'Information session',
    az: 'Məlumatlandırma sessiyası',
    ru: 'Информационная сессия',
  },
  ROUND_TABLE: { en: 'Round table', az: 'Dəyirmi masa', ru: 'Круглый стол' },
  PUBLIC_DISCUSSION: { en: 'Public discussion', az: 'İctimai müzakirə', ru: 'Общественное обсуждение' },
  PUBLIC_HEARING: { en: 'Public hearing', az: 'İctimai dinləmə', ru: 'Общественные слушания' },
  TRAINING: { en: 'Training or seminar', az: 'Təlim, seminar', ru: 'Тренинг, семинар' },
  COURSE: { en: 'Course', az: 'Kurs', ru: 'Курсы' },
  CONFERENCE: { en: 'Conference', az: 'Konfrans', ru: 'Конференция' },
  CAMPAIGN: { en: 'Aid campaign', az: 'Yardım aksiyası', ru: 'Акция помощи' },
  AWARENESS_EVENT: {
    en: 'Awareness event',
    az: 'Maarifləndirici tədbir',
    ru: 'Просветительское мероприятие',
  },
  OPEN_DOOR_DAY: { en: 'Open Door Day', az: 'Açıq qapı günü', ru: 'День открытых дверей' },
  MOBILE_SERVICE: { en: 'Mobile service', az: 'Səyyar xidmət', ru: 'Выездной приём' },
  MONITORING_VISIT: { en: 'Monitoring visit', az: 'Monitorinq', ru: 'Мониторинг' },
  CEREMONY: { en: 'Opening or anniversary', az: 'Açılış və ya ildönümü', ru: 'Открытие или годовщина' },
  OTHER: { en: 'Other', az: 'Digər', ru: 'Другое' },
}

export const EVENT_STATUS_LABELS: Readonly<Record<EventStatus, Wording>> = {
  PLANNED: { en: 'Planned', az: 'Planlaşdırılıb', ru: 'Запланировано' },
  HELD: { en: 'Held', az: 'Keçirilib', ru: 'Проведено' },
  POSTPONED: { en: 'Postponed', az: 'Təxirə salınıb', ru: 'Отложено' },
  CANCELLED: { en: 'Cancelled', az: 'Ləğv edilib', ru: 'Отменено' },
}
