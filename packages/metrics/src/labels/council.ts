import type { CouncilRole, StrategicLevel } from '@council-outcomes/db'
import type { Wording } from '../wording.ts'

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
