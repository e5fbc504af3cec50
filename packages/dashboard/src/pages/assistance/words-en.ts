import type { Finding } from '../../i18n/sentence-parts.ts'
import { type AssistanceFacts, everybody, type Helped, kindsOf } from './helped.ts'

export type AssistanceWords = typeof assistanceEn

/** What help by type and group has to say, where there was any. */
export type HeatFinding = Exclude<Finding, { readonly kind: 'NOTHING' } | { readonly kind: 'NONE' }>

export const assistanceEn = {
  answer: (when: string, facts: AssistanceFacts) => `${when} the council helped ${everybody(facts, 'en')}.`,
  /** With what, one sentence for persons and one for families, as far as that is known. */
  kinds: (facts: AssistanceFacts) =>
    [...help('Help to persons', facts.persons), ...help('Help to families', facts.families)].join(' '),
  nothing: (when: string) => `${when} no help by the council is recorded yet.`,
  how: 'How they were helped',
  countedApart: 'Persons and families are counted apart: one never turns into the other.',
  servicesAgainstPersons: (services: string, persons: string, isRange: boolean) =>
    isRange
      ? `In all this is ${services}, which reached ${persons}: somebody who had two kinds of help is two services but one person, so the persons lie between the largest kind and the sum of all kinds.`
      : `In all this is ${services}, which reached ${persons}: somebody who has two kinds of help is two services but one person.`,
  forWhom: 'Which help for whom',
  byTypeAndGroup: 'by type of help and group of people',
  typeColumn: 'Type of help',
  helpColumn: 'Help',
  hidden: 'hidden',
  when: 'When',
  otherTypes: 'other types',
  helpFor: (type: string, group: string) => `${type}, ${inSentence(group)}`,
  heatTitle: (finding: HeatFinding) => {
    switch (finding.kind) {
      case 'UNPLACED':
        return `${finding.total.full}: no document says which help went to which group`
      case 'ALL':
        return `All that is recorded is one kind of help for one group – ${finding.member}: ${finding.figure.full}`
      case 'ONLY':
        return `The only help of which type and group are known – ${finding.member}: ${finding.figure.full}`
      case 'PEAK':
        return `The largest – ${finding.member}: ${finding.figure.full}`
      case 'SPREAD':
        return `${finding.total.full}; no kind of help for one group stands out`
    }
  },
}

/** Labels begin with a capital; inside a sentence only the name of the country keeps it. */
function inSentence(label: string): string {
  return label.startsWith('Azerbaijan') ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

function help(to: string, helped: Helped | null): readonly string[] {
  const kinds = kindsOf(helped, { locale: 'en', inSentence, others: 'other kinds' })
  return kinds === null ? [] : [`${to}: ${kinds}.`]
}
