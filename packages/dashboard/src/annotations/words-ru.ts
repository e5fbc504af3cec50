import { list } from '../i18n/list.ts'
import type { AnnotationWords } from './words-en.ts'

export const annotationsRu: AnnotationWords = {
  election: 'Выборы',
  electionAnd: (terms) => (terms.length === 0 ? 'Выборы' : `Выборы; начинается ${list('ru', terms)}`),
  begins: (term) => `${term}: начало`,
  adopted: (law) => `Принят документ: ${law}`,
  kinds: {
    LAW: 'Закон',
    DECREE: 'Указ',
    DECISION: 'Постановление',
    ACTION_PLAN: 'План действий',
    OTHER: 'Акт',
  },
}
