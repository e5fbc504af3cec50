import type { Grain } from '../generated/graphql.ts'
import type { Amount, CategoryTopic, FindingTitles } from './sentence-parts.ts'

// Numbers and names come ready-made: a dash stands where the spoken sentence would put an ending.
export const azTitles: FindingTitles = {
  byPeriod: (finding, grain) => {
    switch (finding.kind) {
      case 'NOTHING':
        return nothingYet(finding.measure)
      case 'NONE':
        return `${finding.total.full}: qeydlər tam elan olunub`
      case 'UNPLACED':
        return `${finding.total.full}: daha dəqiq tarix məlum deyil`
      case 'ALL':
        return all(finding)
      case 'ONLY': {
        const dated = `tarixi məlum olan${finding.figure.one ? '' : 'lar'} – ${finding.member}`
        if (finding.unplaced === null) return `${finding.total.full}; ${dated}`
        return `${finding.total.full}: ${finding.unplaced.number} tarixsizdir, ${dated}`
      }
      case 'PEAK':
        return `Ən çoxu – ${finding.member}: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; heç bir ${GRAINS[grain]} seçilmir`
    }
  },
  byCategory: (finding, topic) => {
    switch (finding.kind) {
      case 'NOTHING':
        return nothingYet(finding.measure)
      case 'NONE':
        return `${finding.total.full}: qeydlər tam elan olunub`
      case 'UNPLACED':
        return `${finding.total.full}: növü heç bir sənəddə göstərilməyib`
      case 'ALL':
        return all(finding)
      case 'ONLY':
        return `Göstərilən yeganə növ – ${finding.member}: ${shareOf(finding)}`
      case 'PEAK':
        return `${FIRST[topic]} – ${finding.member}: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; heç bir növ seçilmir`
    }
  },
  byRegion: (finding) => {
    switch (finding.kind) {
      case 'NOTHING':
        return nothingYet(finding.measure)
      case 'NONE':
        return `${finding.total.full}: qeydlər tam elan olunub`
      case 'UNPLACED':
        return `${finding.total.full}: heç biri konkret bir bölgəyə aid edilmir`
      case 'ALL':
        return all(finding)
      case 'ONLY':
        return `Məlum olan yeganə bölgə – ${finding.member}: ${shareOf(finding)}`
      case 'PEAK':
        return `Ən çoxu – ${finding.member}: ${shareOf(finding)}`
      case 'SPREAD':
        return `${finding.total.full}; heç bir bölgə seçilmir`
    }
  },
  outcomeUnknown: (proposals) => `${proposals.full}: nəticəsi qeydə alınmayıb`,
}

const FIRST: Readonly<Record<CategoryTopic, string>> = {
  KIND: 'Ən çox keçirilən tədbir',
  VISIT: 'Ən çox iştirakçı toplayan tədbir',
  QUESTION: 'Ən çox sual verilən tədbir',
  STATUS: 'Ən çox rast gəlinən vəziyyət',
  THEME: 'Ən çox rast gəlinən mövzu',
  DIRECTION: 'Ən çox rast gəlinən istiqamət',
  HELP: 'Ən çox insana çatan yardım',
  SERVICE: 'Ən çox göstərilən xidmət',
}

/** "12 (cəmi 14 tədbir)"; the figure alone where it is no part of one number. */
function shareOf(finding: { readonly figure: Amount; readonly total: Amount; readonly isPart: boolean }) {
  return finding.isPart ? `${finding.figure.number} (cəmi ${finding.total.full})` : finding.figure.full
}

function all({ total, member }: { readonly total: Amount; readonly member: string }): string {
  return total.one ? `${total.full} – ${member}` : `${total.full}, hamısı – ${member}`
}

function nothingYet(measure: string): string {
  return `${measure}: hələ heç nə qeydə alınmayıb`
}

const GRAINS: Readonly<Record<Grain, string>> = {
  DAY: 'gün',
  WEEK: 'həftə',
  MONTH: 'ay',
  QUARTER: 'rüb',
  HALF: 'yarımil',
  YEAR: 'il',
  TERM: 'çağırış',
}
