import type { Finding } from '../../i18n/sentence-parts.ts'
import type { RegionsWords } from './words-en.ts'

export const regionsRu: RegionsWords = {
  answer: (when, finding, apart) =>
    [`${when} ${where(finding)}`, ...apart].map((sentence) => `${sentence}.`).join(' '),
  map: 'На карте',
  pair: 'Два региона рядом',
  pairIntro: 'Выберите два экономических района, чтобы увидеть их показатели в одном масштабе.',
  noRegion: 'Выберите регион',
  one: 'Один регион',
  other: 'Другой регион',
  pairTitle: (finding) => {
    switch (finding.kind) {
      case 'NOTHING':
        return `${finding.measure}: по обоим регионам пока ничего не записано`
      case 'ONE_SIDED':
        return `Записано только по одному региону: ${finding.recorded.member} — ${finding.recorded.full}`
      case 'MORE':
        return `Больше: ${finding.more.member} — ${finding.more.full}; ${finding.less.member} — ${finding.less.full}`
      case 'SAME':
        return `В обоих поровну: ${finding.full}`
      case 'CANNOT_TELL':
        return `Где больше, сказать нельзя: ${finding.one.member} — ${finding.one.full}; ${finding.other.member} — ${finding.other.full}`
    }
  },
  pairSummary: (sides, total) => `${sides.join('; ')}. Все регионы и то, что не отнести к одному: ${total}.`,
  pages: 'По регионам',
  pagesIntro: 'Что совет сделал в одном регионе: во времени, по его городам и районам.',
}

function where(finding: Finding): string {
  switch (finding.kind) {
    case 'NOTHING':
      return `по показателю «${finding.measure}» пока ничего не записано`
    case 'NONE':
      return `запись объявлена полной: ${finding.total.full}`
    case 'UNPLACED':
      return `записано: ${finding.total.full}, но ни один документ не относит это к одному региону`
    case 'ALL':
      return `записано: ${finding.total.full} — ${finding.total.one ? '' : 'всё это '}${finding.member}`
    case 'ONLY':
      return `известен только один регион — ${finding.member}: ${shareOf(finding)}`
    case 'PEAK':
      return `больше всего — ${finding.member}: ${shareOf(finding)}`
    case 'SPREAD':
      return `записано: ${finding.total.full}, ни один регион не выделяется`
  }
}

/** "5 (всего 14 мероприятий)"; the figure alone where it is no part of one number. */
function shareOf({ figure, total, isPart }: Extract<Finding, { kind: 'ONLY' | 'PEAK' }>): string {
  return isPart ? `${figure.number} (всего ${total.full})` : figure.full
}
