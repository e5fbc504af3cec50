import type { Finding } from '../../i18n/sentence-parts.ts'
import type { PairFinding } from './pair-finding.ts'

export type RegionsWords = typeof regionsEn

export const regionsEn = {
  /** `apart` says what has no place in one region: "Not located: 3 events". */
  answer: (when: string, finding: Finding, apart: readonly string[]) =>
    [`${opened(when)} ${where(finding)}`, ...apart].map((sentence) => `${sentence}.`).join(' '),
  map: 'On the map',
  pair: 'Two regions side by side',
  pairIntro: 'Choose two economic regions to see the same figures of both in one scale.',
  noRegion: 'Choose a region',
  one: 'One region',
  other: 'The other region',
  pairTitle: (finding: PairFinding) => {
    switch (finding.kind) {
      case 'NOTHING':
        return `${finding.measure}: nobody has recorded any in either region`
      case 'ONE_SIDED':
        return `Recorded only in ${finding.recorded.member}: ${finding.recorded.full}`
      case 'MORE':
        return `More in ${finding.more.member}: ${finding.more.full}, against ${finding.less.full} in ${finding.less.member}`
      case 'SAME':
        return `The same in both: ${finding.full}`
      case 'CANNOT_TELL':
        return `Which had more cannot be told: ${finding.one.full} in ${finding.one.member}, ${finding.other.full} in ${finding.other.member}`
    }
  },
  pairSummary: (sides: readonly string[], total: string) =>
    `${sides.join('; ')}. All regions and what has no place in one: ${total}.`,
  pages: 'Region by region',
  pagesIntro: 'What the council did in one region, over time, and in the districts that belong to it.',
}

/** A comma keeps a year and the number behind it apart; behind a place there is one already. */
function opened(when: string): string {
  return when.endsWith(',') ? when : `${when},`
}

function where(finding: Finding): string {
  switch (finding.kind) {
    case 'NOTHING':
      return `nothing is recorded yet for “${finding.measure}”`
    case 'NONE':
      return `the record is declared complete: ${finding.total.full}`
    case 'UNPLACED':
      return `${finding.total.full} ${finding.total.one ? 'is' : 'are'} recorded, and no document names the one region where ${finding.total.one ? 'it belongs' : 'they belong'}`
    case 'ALL':
      return finding.total.one
        ? `${finding.total.full} is recorded, in ${finding.member}`
        : `${finding.total.full} are recorded, all in ${finding.member}`
    case 'ONLY':
      return `${finding.member} is the only region on record: ${shareOf(finding)}`
    case 'PEAK':
      return `${finding.member} had more than any other region: ${shareOf(finding)}`
    case 'SPREAD':
      return `${finding.total.full} are recorded, and no region stands out`
  }
}

/** "5 of 14 events"; the figure alone where it is no part of one number. */
function shareOf({ figure, total, isPart }: Extract<Finding, { kind: 'ONLY' | 'PEAK' }>): string {
  return isPart ? `${figure.number} of ${total.full}` : figure.full
}
