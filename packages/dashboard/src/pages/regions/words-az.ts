import type { Finding } from '../../i18n/sentence-parts.ts'
import type { RegionsWords } from './words-en.ts'

export const regionsAz: RegionsWords = {
  answer: (when, finding, apart) =>
    [`${when} ${where(finding)}`, ...apart].map((sentence) => `${sentence}.`).join(' '),
  map: 'Xəritədə',
  pair: 'İki bölgə yan-yana',
  pairIntro: 'Eyni göstəriciləri bir miqyasda görmək üçün iki iqtisadi rayon seçin.',
  noRegion: 'Bölgə seçin',
  one: 'Birinci bölgə',
  other: 'İkinci bölgə',
  pairTitle: (finding) => {
    switch (finding.kind) {
      case 'NOTHING':
        return `${finding.measure}: hər iki bölgə üzrə hələ heç nə qeydə alınmayıb`
      case 'ONE_SIDED':
        return `Yalnız bir bölgə üzrə qeydə alınıb: ${finding.recorded.member} – ${finding.recorded.full}`
      case 'MORE':
        return `Daha çox: ${finding.more.member} – ${finding.more.full}; ${finding.less.member} – ${finding.less.full}`
      case 'SAME':
        return `Hər ikisində eynidir: ${finding.full}`
      case 'CANNOT_TELL':
        return `Hansının çox olduğunu demək mümkün deyil: ${finding.one.member} – ${finding.one.full}; ${finding.other.member} – ${finding.other.full}`
    }
  },
  pairSummary: (sides, total) =>
    `${sides.join('; ')}. Bütün bölgələr və bir bölgəyə aid edilməyənlər: ${total}.`,
  pages: 'Hər bölgə ayrıca',
  pagesIntro: 'Şura həmin bölgədə nə edib: zaman üzrə, şəhər və rayonlar üzrə.',
}

function where(finding: Finding): string {
  switch (finding.kind) {
    case 'NOTHING':
      return `bu göstərici üzrə hələ heç nə qeydə alınmayıb: «${finding.measure}»`
    case 'NONE':
      return `qeydlər tam elan olunub: ${finding.total.full}`
    case 'UNPLACED':
      return `${finding.total.full} qeydə alınıb, amma konkret bir bölgə heç bir sənəddə göstərilməyib`
    case 'ALL':
      return finding.total.one
        ? `qeydə alınan: ${finding.total.full} (${finding.member})`
        : `qeydə alınanların hamısı bir bölgədədir: ${finding.member} – ${finding.total.full}`
    case 'ONLY':
      return `məlum olan yeganə bölgə: ${finding.member} – ${shareOf(finding)}`
    case 'PEAK':
      return `ən çoxu bu bölgədədir: ${finding.member} – ${shareOf(finding)}`
    case 'SPREAD':
      return `${finding.total.full} qeydə alınıb, heç bir bölgə seçilmir`
  }
}

/** "5 (cəmi 14 tədbir)"; the figure alone where it is no part of one number. */
function shareOf({ figure, total, isPart }: Extract<Finding, { kind: 'ONLY' | 'PEAK' }>): string {
  return isPart ? `${figure.number} (cəmi ${total.full})` : figure.full
}
