import { everybody, type Helped, kindsOf } from './helped.ts'
import type { AssistanceWords } from './words-en.ts'

// Numbers and names come ready-made: a colon stands where the spoken sentence would put an ending.
export const assistanceAz: AssistanceWords = {
  answer: (when, facts) => `${when} şuranın köməyi ilə yardım alıb: ${everybody(facts, 'az')}.`,
  kinds: (facts) =>
    [...help('Şəxslərə yardım', facts.persons), ...help('Ailələrə yardım', facts.families)].join(' '),
  nothing: (when) => `${when} yardım alan heç kim hələ qeydə alınmayıb.`,
  how: 'Necə yardım edilib',
  countedApart: 'Şəxslər və ailələr ayrı-ayrı sayılır: biri heç vaxt o birinə çevrilmir.',
  servicesAgainstPersons: (services, persons, isRange) =>
    isRange
      ? `Göstərilib: ${services}; yardım alıb: ${persons} – iki növ yardım alan bir nəfər iki xidmət, amma bir şəxs sayılır, ona görə şəxslərin sayı ən böyük növ ilə bütün növlərin cəmi arasındadır.`
      : `Göstərilib: ${services}; yardım alıb: ${persons}; iki növ yardım alan bir nəfər iki xidmət, amma bir şəxs sayılır.`,
  forWhom: 'Kimə hansı yardım edilib',
  byTypeAndGroup: 'yardımın növü və insan qrupları üzrə',
  typeColumn: 'Yardımın növü',
  helpColumn: 'Yardım',
  hidden: 'gizlədilib',
  when: 'Nə vaxt',
  otherTypes: 'digər növlər',
  helpFor: (type, group) => `${type}, ${inSentence(group)}`,
  heatTitle: (finding) => {
    switch (finding.kind) {
      case 'UNPLACED':
        return `${finding.total.full}: hansı yardımın hansı qrupa edildiyi heç bir sənəddə göstərilməyib`
      case 'ALL':
        return `Qeydə alınanların hamısı bir qrupa bir növ yardımdır – ${finding.member}: ${finding.figure.full}`
      case 'ONLY':
        return `Növü və qrupu məlum olan yeganə yardım – ${finding.member}: ${finding.figure.full}`
      case 'PEAK':
        return `Ən böyüyü – ${finding.member}: ${finding.figure.full}`
      case 'SPREAD':
        return `${finding.total.full}; heç bir qrupa edilən heç bir yardım növü seçilmir`
    }
  },
}

/** Inside a sentence only the name of the country keeps its capital; a dotted İ becomes i, a dotless I becomes ı. */
function inSentence(label: string): string {
  if (label.startsWith('Azərbaycan')) return label
  const first = label.charAt(0)
  return (SMALL[first] ?? first.toLowerCase()) + label.slice(1)
}

// Some browsers do not know the Azerbaijani alphabet.
const SMALL: Readonly<Record<string, string>> = { İ: 'i', I: 'ı' }

function help(to: string, helped: Helped | null): readonly string[] {
  const kinds = kindsOf(helped, { locale: 'az', inSentence, others: 'digər növlər' })
  return kinds === null ? [] : [`${to}: ${kinds}.`]
}
