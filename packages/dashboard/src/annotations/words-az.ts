import { list } from '../i18n/list.ts'
import type { AnnotationWords } from './words-en.ts'

export const annotationsAz: AnnotationWords = {
  election: 'Seçki',
  electionAnd: (terms) => (terms.length === 0 ? 'Seçki' : `Seçki; başlayır: ${list('az', terms)}`),
  begins: (term) => `${term} başlayır`,
  adopted: (law) => `${law} qəbul edilib`,
  kinds: {
    LAW: 'Qanun',
    DECREE: 'Fərman',
    DECISION: 'Qərar',
    ACTION_PLAN: 'Dövlət planı',
    OTHER: 'Akt',
  },
}
