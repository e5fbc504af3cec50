import { list } from '../../i18n/list.ts'
import type { PressWords, Share } from './words-en.ts'

// Numbers and names come ready-made, so no sentence hangs a suffix on them.
export const pressAz: PressWords = {
  wroteAbout: (when, outlets, publications) => {
    if (outlets === null && publications === null) {
      return `${when} şura haqqında heç bir material hələ qeydə alınmayıb.`
    }
    const known = [outlets, publications].filter((fact) => fact !== null)
    return `${when} şura haqqında yazılanlar: ${known.join('; ')}.`
  },
  workedAlong: (partners, shared) => {
    const named =
      partners.length === 0 ? [] : [`Tədbirlərində yanaşı adı çəkilənlər: ${list('az', partners)}.`]
    const joint = shared.length === 0 ? [] : [`Başqaları ilə birgə: ${list('az', shared)}.`]
    const known = [...named, ...joint]
    return known.length === 0 ? 'Kimlərlə birgə işlədiyi qeydə alınmayıb.' : known.join(' ')
  },
  wrote: 'Kim yazıb',
  byOutlet: 'media qurumları üzrə',
  outletColumn: 'Media qurumu',
  outletTitle: (finding) => {
    switch (finding.kind) {
      case 'NOTHING':
        return `${finding.measure}: hələ heç nə qeydə alınmayıb`
      case 'NONE':
        return `${finding.total.full}: qeydlər tam elan olunub`
      case 'UNPLACED':
        return `${finding.total.full}: harada dərc olunduğu heç bir sənəddə göstərilməyib`
      case 'ALL':
        return finding.total.one
          ? `${finding.total.full} – ${finding.member}`
          : `${finding.total.full}, hamısı – ${finding.member}`
      case 'ONLY':
        return `Göstərilən yeganə media qurumu – ${finding.member}: ${shareOf(finding)}`
      case 'PEAK':
        return `Ən çox dərc edən – ${finding.member}: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; heç bir media qurumu seçilmir`
    }
  },
  published: {
    title: 'Nə dərc olunub',
    intro: 'Ayrı-ayrılıqda qeydə alınmış materiallar, ən yenisi əvvəldə.',
    none: 'Burada ayrıca qeydə alınmış material yoxdur; sənədlər olsa-olsa onların sayını göstərir.',
  },
  newest: (shown, total) => `Siyahıda ən yeniləri var: ${shown} (cəmi ${total}).`,
  read: 'Oxu',
  partners: {
    title: 'Kimlərlə birgə işləyib',
    intro: 'Şuranın tədbirlərində onunla yanaşı adı çəkilən qurumlar.',
    none: 'Burada şuranın tədbirlərində başqa qurumun adı çəkilmir.',
  },
  newestEvents: (read, total) => `Ən yeni tədbirlər nəzərə alınıb: ${read} (cəmi ${total}).`,
  moreEvents: (count) => `və daha ${count} tədbir`,
  agreements: {
    title: 'Sazişlər',
    intro: 'Dövrdən asılı olmayaraq qeydə alınmış bütün sazişlər və onları imzalayanlar, ən yenisi əvvəldə.',
    none: 'Birgə iş haqqında heç bir sazişi hələ heç kim qeydə almayıb.',
  },
  projects: {
    title: 'Layihələr',
    intro:
      'Dövrdən asılı olmayaraq qeydə alınmış bütün layihələr: sənədlər onların az qisminin tarixini göstərir. Şuranın rolu hər birində göstərilir.',
    none: 'Başqa qurumla heç bir layihəni hələ heç kim qeydə almayıb.',
  },
  organizationKinds: {
    COMPANY: 'Şirkət',
    DIPLOMATIC: 'Səfirlik və ya konsulluq',
    GOVERNMENT: 'Dövlət qurumu',
    INTERNATIONAL: 'Beynəlxalq təşkilat',
    MEDIA: 'Media',
    NGO: 'Qeyri-hökumət təşkilatı',
    OTHER: 'Başqa qurum',
    PROJECT: 'Layihə',
    PUBLIC_COUNCIL: 'İctimai şura',
  },
}

/** "12 (cəmi 14 mətbuat materialı)"; the figure alone where it is no part of one number. */
function shareOf({ figure, total, isPart }: Share): string {
  return isPart ? `${figure.number} (cəmi ${total.full})` : figure.full
}
