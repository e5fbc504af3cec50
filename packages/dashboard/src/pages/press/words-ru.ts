import { list } from '../../i18n/list.ts'
import type { PressWords, Share } from './words-en.ts'

// Numbers and names come ready-made in the nominative, and the sentences are built to leave them so.
export const pressRu: PressWords = {
  wroteAbout: (when, outlets, publications) => {
    if (outlets === null && publications === null) {
      return `${when} ни одной публикации о совете пока не записано.`
    }
    const known = [outlets, publications].filter((fact) => fact !== null)
    return `${when} о совете рассказали: ${known.join('; ')}.`
  },
  workedAlong: (partners, shared) => {
    const verb = partners.length === 1 ? 'упоминается' : 'упоминаются'
    const named =
      partners.length === 0 ? [] : [`Рядом с ним на мероприятиях ${verb}: ${list('ru', partners)}.`]
    const joint = shared.length === 0 ? [] : [`Вместе с другими: ${list('ru', shared)}.`]
    const known = [...named, ...joint]
    return known.length === 0 ? 'Кто работал вместе с ним, не записано.' : known.join(' ')
  },
  wrote: 'Кто писал',
  byOutlet: 'по изданиям',
  outletColumn: 'Издание',
  outletTitle: (finding) => {
    switch (finding.kind) {
      case 'NOTHING':
        return `${finding.measure}: пока ничего не записано`
      case 'NONE':
        return `${finding.total.full}: записи объявлены полными`
      case 'UNPLACED':
        return `${finding.total.full}: в каком издании, ни один документ не говорит`
      case 'ALL':
        return finding.total.one
          ? `${finding.total.full} — ${finding.member}`
          : `${finding.total.full}, и всё это — ${finding.member}`
      case 'ONLY':
        return `Единственное названное издание — ${finding.member}: ${shareOf(finding)}`
      case 'PEAK':
        return `Больше всего публиковало — ${finding.member}: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; ни одно издание не выделяется`
    }
  },
  published: {
    title: 'Что опубликовано',
    intro: 'Публикации, записанные по отдельности, сначала новые.',
    none: 'Отдельно записанных публикаций здесь нет; документы называют разве что их число.',
  },
  newest: (shown, total) => `В списке самые новые: ${shown} из ${total}.`,
  read: 'Прочитать',
  partners: {
    title: 'Кто работал вместе с ним',
    intro: 'Организации, названные рядом с советом на его мероприятиях.',
    none: 'На мероприятиях совета здесь не названо ни одной другой организации.',
  },
  newestEvents: (read, total) => `Учтены самые новые мероприятия: ${read} из ${total}.`,
  moreEvents: (count) => `и ещё ${count}`,
  agreements: {
    title: 'Соглашения',
    intro: 'Все записанные соглашения независимо от периода и те, кто их подписал, сначала новые.',
    none: 'Ни одного соглашения о совместной работе пока никто не записал.',
  },
  projects: {
    title: 'Проекты',
    intro:
      'Все записанные проекты независимо от периода: даты документы приводят лишь для немногих. Роль говорит, что делал совет.',
    none: 'Ни одного проекта с другой организацией пока никто не записал.',
  },
  organizationKinds: {
    COMPANY: 'Компания',
    DIPLOMATIC: 'Посольство или консульство',
    GOVERNMENT: 'Государственный орган',
    INTERNATIONAL: 'Международная организация',
    MEDIA: 'СМИ',
    NGO: 'Неправительственная организация',
    OTHER: 'Другая организация',
    PROJECT: 'Проект',
    PUBLIC_COUNCIL: 'Общественный совет',
  },
}

/** "12 (всего 14 публикаций)"; the figure alone where it is no part of one number. */
function shareOf({ figure, total, isPart }: Share): string {
  return isPart ? `${figure.number} (всего ${total.full})` : figure.full
}
