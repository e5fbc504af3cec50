import type { ProposalDirection, ProposalStatus } from '@council-outcomes/db'
import type { Wording } from '../wording.ts'

export const PROPOSAL_STATUS_LABELS: Readonly<Record<ProposalStatus, Wording>> = {
  DRAFTED: { en: 'Drafted', az: 'Hazırlanıb', ru: 'Подготовлено' },
  DISCUSSED: { en: 'Discussed', az: 'Müzakirə olunub', ru: 'Обсуждено' },
  SUBMITTED: { en: 'Submitted', az: 'Təqdim edilib', ru: 'Внесено' },
  ACCEPTED: { en: 'Accepted', az: 'Qəbul edilib', ru: 'Принято' },
  PARTLY_ACCEPTED: { en: 'Accepted in part', az: 'Qismən qəbul edilib', ru: 'Принято частично' },
  REJECTED: { en: 'Rejected', az: 'Rədd edilib', ru: 'Отклонено' },
  IMPLEMENTED: { en: 'Implemented', az: 'İcra olunub', ru: 'Осуществлено' },
  WITHDRAWN: { en: 'Withdrawn', az: 'Geri götürülüb', ru: 'Отозвано' },
  UNKNOWN: { en: 'Not known', az: 'Məlum deyil', ru: 'Неизвестно' },
}

export const PROPOSAL_DIRECTION_LABELS: Readonly<Record<ProposalDirection, Wording>> = {
  MIGRATION_POLICY: { en: 'Migration policy', az: 'Miqrasiya siyasəti', ru: 'Миграционная политика' },
  LEGISLATION: { en: 'Legislation', az: 'Qanunvericilik', ru: 'Законодательство' },
  COUNCIL_PERFORMANCE: { en: 'Work of the council', az: 'Şuranın fəaliyyəti', ru: 'Работа совета' },
  OTHER: { en: 'Other', az: 'Digər', ru: 'Другое' },
}
