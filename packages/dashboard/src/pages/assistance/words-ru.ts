import { everybody, type Helped, kindsOf } from './helped.ts'
import type { AssistanceWords } from './words-en.ts'

// Numbers and names come ready-made in the nominative, and the sentences are built to leave them so.
export const assistanceRu: AssistanceWords = {
  answer: (when, facts) => `${when} при участии совета помощь получили: ${everybody(facts, 'ru')}.`,
  kinds: (facts) =>
    [...help('Помощь людям', facts.persons), ...help('Помощь семьям', facts.families)].join(' '),
  nothing: (when) => `${when} о том, кому помог совет, пока ничего не записано.`,
  how: 'Как помогли',
  countedApart: 'Люди и семьи считаются отдельно: одно никогда не переводится в другое.',
  servicesAgainstPersons: (services, persons, isRange) =>
    isRange
      ? `Оказано: ${services}; помощь получили: ${persons} — тот, кому помогли двумя способами, это две услуги, но один человек, поэтому число людей лежит между самым большим видом и суммой всех.`
      : `Оказано: ${services}; помощь получили: ${persons}; тот, кому помогли двумя способами, это две услуги, но один человек.`,
  forWhom: 'Какая помощь кому',
  byTypeAndGroup: 'по видам помощи и группам людей',
  typeColumn: 'Вид помощи',
  helpColumn: 'Помощь',
  hidden: 'скрыто',
  when: 'Когда',
  otherTypes: 'другие виды',
  helpFor: (type, group) => `${type}, ${inSentence(group)}`,
  heatTitle: (finding) => {
    switch (finding.kind) {
      case 'UNPLACED':
        return `${finding.total.full}: какая помощь какой группе, ни в одном документе не указано`
      case 'ALL':
        return `Записана только помощь одного вида одной группе — ${finding.member}: ${finding.figure.full}`
      case 'ONLY':
        return `И вид, и группа известны только здесь — ${finding.member}: ${finding.figure.full}`
      case 'PEAK':
        return `Больше всего — ${finding.member}: ${finding.figure.full}`
      case 'SPREAD':
        return `${finding.total.full}; ни один вид помощи одной группе не выделяется`
    }
  },
}

/** No label begins with a name, so inside a sentence all are written small. */
function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

function help(to: string, helped: Helped | null): readonly string[] {
  const kinds = kindsOf(helped, { locale: 'ru', inSentence, others: 'другие виды' })
  return kinds === null ? [] : [`${to}: ${kinds}.`]
}
