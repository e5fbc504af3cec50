import type { Grain } from '../generated/graphql.ts'
import type { Amount, CategoryTopic, FindingTitles } from './sentence-parts.ts'

// Numbers and names come ready-made in the nominative, and the titles are built to leave them so.
export const ruTitles: FindingTitles = {
  byPeriod: (finding, grain) => {
    switch (finding.kind) {
      case 'NOTHING':
        return nothingYet(finding.measure)
      case 'NONE':
        return `${finding.total.full}: запись объявлена полной`
      case 'UNPLACED':
        return `${finding.total.full}: более точных дат нет`
      case 'ALL':
        return all(finding)
      case 'ONLY': {
        const dated = `с датой — только ${finding.member}`
        if (finding.unplaced === null) return `${finding.total.full}; ${dated}`
        return `${finding.total.full}: ${finding.unplaced.number} без даты, ${dated}`
      }
      case 'PEAK':
        return `Больше всего — ${finding.member}: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; ${GRAINS[grain]} не выделяется`
    }
  },
  byCategory: (finding, topic) => {
    switch (finding.kind) {
      case 'NOTHING':
        return nothingYet(finding.measure)
      case 'NONE':
        return `${finding.total.full}: запись объявлена полной`
      case 'UNPLACED':
        return `${finding.total.full}: вид ни в одном документе не указан`
      case 'ALL':
        return all({ ...finding, member: inside(finding.member) })
      case 'ONLY':
        return `Указан только один вид — ${inside(finding.member)}: ${shareOf(finding)}`
      case 'PEAK':
        return `${FIRST[topic]} — ${inside(finding.member)}: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; ни один вид не выделяется`
    }
  },
  byRegion: (finding) => {
    switch (finding.kind) {
      case 'NOTHING':
        return nothingYet(finding.measure)
      case 'NONE':
        return `${finding.total.full}: запись объявлена полной`
      case 'UNPLACED':
        return `${finding.total.full}: к одному региону ничего не отнести`
      case 'ALL':
        return all(finding)
      case 'ONLY':
        return `Известен только один регион — ${finding.member}: ${shareOf(finding)}`
      case 'PEAK':
        return `Больше всего — ${finding.member}: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; ни один регион не выделяется`
    }
  },
  outcomeUnknown: (proposals) => `${proposals.full}: что с ними стало, не записано`,
}

const FIRST: Readonly<Record<CategoryTopic, string>> = {
  KIND: 'Самый частый вид',
  VISIT: 'Больше всего участников собрал вид',
  QUESTION: 'Больше всего вопросов задано на мероприятиях вида',
  STATUS: 'Самое частое состояние',
  THEME: 'Самая частая тема',
  DIRECTION: 'Самое частое направление',
  HELP: 'Самый массовый вид помощи',
  SERVICE: 'Самая частая услуга',
}

/** "12 (всего 14 мероприятий)"; the figure alone where it is no part of one number. */
function shareOf(finding: { readonly figure: Amount; readonly total: Amount; readonly isPart: boolean }) {
  return finding.isPart ? `${finding.figure.number} (всего ${finding.total.full})` : finding.figure.full
}

function all({ total, member }: { readonly total: Amount; readonly member: string }): string {
  return total.one ? `${total.full} — ${member}` : `${total.full}, и всё это — ${member}`
}

/** No category begins with a name, so inside a sentence all are written small. */
function inside(category: string): string {
  return category.charAt(0).toLowerCase() + category.slice(1)
}

function nothingYet(measure: string): string {
  return `${measure}: пока ничего не записано`
}

const GRAINS: Readonly<Record<Grain, string>> = {
  DAY: 'ни один день',
  WEEK: 'ни одна неделя',
  MONTH: 'ни один месяц',
  QUARTER: 'ни один квартал',
  HALF: 'ни одно полугодие',
  YEAR: 'ни один год',
  TERM: 'ни один созыв',
}
