import type { CouncilRole, EventStatus, MeetingKind, StrategicLevel } from '@council-outcomes/db'
import type { Wording } from '../metric-definition.ts'

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

export const COUNCIL_ROLE_LABELS: Readonly<Record<CouncilRole, Wording>> = {
  ORGANIZER: { en: 'Organized by the council', az: 'Şura təşkil edib', ru: 'Организовано советом' },
  SUPPORTER: { en: 'Supported by the council', az: 'Şuranın dəstəyi ilə', ru: 'При поддержке совета' },
  PARTICIPANT: { en: 'The council took part', az: 'Şura iştirak edib', ru: 'Совет участвовал' },
  SUBJECT: { en: 'About the council', az: 'Şura haqqında', ru: 'О совете' },
  CONTEXT: { en: 'Work of another body', az: 'Başqa qurumun işi', ru: 'Работа другого органа' },
}

export const STRATEGIC_LEVEL_LABELS: Readonly<Record<StrategicLevel, Wording>> = {
  ORGANIZATIONAL: {
    en: 'Organizational and structural',
    az: 'Təşkilati-struktur',
    ru: 'Организационно-структурный',
  },
  CONCEPTUAL: { en: 'Theoretical and conceptual', az: 'Nəzəri-konseptual', ru: 'Теоретико-концептуальный' },
  OPERATIONAL: { en: 'Operational and tactical', az: 'Operativ-taktiki', ru: 'Оперативно-тактический' },
  PUBLIC_RELATIONS: { en: 'Public relations', az: 'İctimaiyyətlə əlaqələr', ru: 'Связи с общественностью' },
}
