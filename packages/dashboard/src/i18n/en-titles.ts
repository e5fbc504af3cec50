import type { Grain } from '../generated/graphql.ts'
import type { Amount, CategoryTopic, FindingTitles } from './sentence-parts.ts'

export const enTitles: FindingTitles = {
  byPeriod: (finding, grain) => {
    switch (finding.kind) {
      case 'NOTHING':
        return nothingYet(finding.measure)
      case 'NONE':
        return `${finding.total.full}: the record is declared complete`
      case 'UNPLACED':
        return `${finding.total.full}: no closer dates are known`
      case 'ALL':
        return `${all(finding.total)} in ${finding.member}`
      case 'ONLY': {
        const dated = `${finding.figure.one ? 'the only dated one is' : 'all dated ones are'} in ${finding.member}`
        if (finding.unplaced === null) return `${finding.total.full}; ${dated}`
        const undated = `${part(finding.unplaced, finding.total)} ${finding.unplaced.one ? 'has' : 'have'} no date`
        return `${undated}; ${dated}`
      }
      case 'PEAK':
        return `${finding.member} had the most: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; no ${GRAINS[grain]} stands out`
    }
  },
  byCategory: (finding, topic) => {
    switch (finding.kind) {
      case 'NOTHING':
        return nothingYet(finding.measure)
      case 'NONE':
        return `${finding.total.full}: the record is declared complete`
      case 'UNPLACED':
        return `${finding.total.full}: no document says of which kind`
      case 'ALL':
        if (topic === 'HELP') return `${finding.member} reached ${wholly(finding.total)}`
        return `${all(finding.total)} of one kind: ${finding.member}`
      case 'ONLY':
        return `${finding.member} is the only kind on record: ${shareOf(finding)}`
      case 'PEAK':
        return `${first(finding, topic)}: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; no kind stands out`
    }
  },
  byRegion: (finding) => {
    switch (finding.kind) {
      case 'NOTHING':
        return nothingYet(finding.measure)
      case 'NONE':
        return `${finding.total.full}: the record is declared complete`
      case 'UNPLACED':
        return `${finding.total.full}: none is known to belong to one region`
      case 'ALL':
        return `${all(finding.total)} in ${finding.member}`
      case 'ONLY':
        return `${finding.member} is the only region on record: ${shareOf(finding)}`
      case 'PEAK':
        return `${finding.member} had the most: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; no region stands out`
    }
  },
  outcomeUnknown: (proposals) =>
    `What became of ${proposals.exact && !proposals.one ? 'the ' : ''}${proposals.full} is not recorded`,
}

/** "Council meetings were the most frequent" */
function first({ code, member }: { readonly code: string; readonly member: string }, topic: CategoryTopic) {
  switch (topic) {
    case 'KIND':
      return `${KINDS[code] ?? member} were the most frequent`
    case 'VISIT':
      return `${KINDS[code] ?? member} drew the most people`
    case 'QUESTION':
      return `${KINDS[code] ?? member} brought the most questions`
    case 'STATUS':
      return `${member} is the most frequent status`
    case 'THEME':
      return `${member} is the most frequent theme`
    case 'DIRECTION':
      return `${member} is the most frequent direction`
    case 'HELP':
      return `${member} reached the most`
    case 'SERVICE':
      return `${member} was given most often`
  }
}

/** "12 of the 14 events"; the figure alone where it is no part of one number. */
function shareOf(finding: { readonly figure: Amount; readonly total: Amount; readonly isPart: boolean }) {
  return finding.isPart ? part(finding.figure, finding.total) : finding.figure.full
}

function part(figure: Amount, total: Amount): string {
  return `${figure.number} of ${total.exact ? 'the ' : ''}${total.full}`
}

/** "27 proposals, all" */
function all(total: Amount): string {
  return total.one ? `${total.full},` : `${total.full}, all`
}

/** "all 500 families" */
function wholly(total: Amount): string {
  return total.exact && !total.one ? `all ${total.full}` : total.full
}

function nothingYet(measure: string): string {
  return `${measure}: nobody has recorded any yet`
}

const GRAINS: Readonly<Record<Grain, string>> = {
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  QUARTER: 'quarter',
  HALF: 'half-year',
  YEAR: 'year',
  TERM: 'term',
}

/** The kinds of events in the plural; the API names them in the singular. */
const KINDS: Readonly<Record<string, string>> = {
  COUNCIL_MEETING: 'Council meetings',
  OTHER_MEETING: 'Other meetings',
  INFORMATION_SESSION: 'Information sessions',
  ROUND_TABLE: 'Round tables',
  PUBLIC_DISCUSSION: 'Public discussions',
  PUBLIC_HEARING: 'Public hearings',
  TRAINING: 'Training and seminars',
  COURSE: 'Courses',
  CONFERENCE: 'Conferences',
  CAMPAIGN: 'Aid campaigns',
  AWARENESS_EVENT: 'Awareness events',
  OPEN_DOOR_DAY: 'Open Door Days',
  MOBILE_SERVICE: 'Mobile services',
  MONITORING_VISIT: 'Monitoring visits',
  CEREMONY: 'Openings and anniversaries',
  OTHER: 'Events of other kinds',
}
