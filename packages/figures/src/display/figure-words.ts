import type { WordedRange } from '../figure/figure.ts'
import type { Locale } from './locale.ts'

/** The sentences of one language. `n` is a number that may already carry its noun: "300" or "300 children". */
export interface FigureWords {
  readonly about: (n: string) => string
  readonly atLeast: (n: string) => string
  readonly atMost: (n: string) => string
  readonly aboutOrMore: (n: string) => string
  readonly orMore: (n: string) => string
  readonly range: (from: string, to: string, approximate: Approximate) => string
  readonly notReported: string
  readonly withoutNumber: string
  readonly suppressed: string
  readonly notApplicable: string
}

/** Which ends of a range are approximate. */
export type Approximate = 'NEITHER' | 'FROM' | 'TO' | 'BOTH'

export function approximateEnds({ from, to }: WordedRange): Approximate {
  if (from.approximate) return to?.approximate ? 'BOTH' : 'FROM'
  return to?.approximate ? 'TO' : 'NEITHER'
}

export const FIGURE_WORDS: Readonly<Record<Locale, FigureWords>> = {
  en: {
    about: (n) => `about ${n}`,
    atLeast: (n) => `more than ${n}`,
    atMost: (n) => `up to ${n}`,
    aboutOrMore: (n) => `about ${n} or more`,
    orMore: (n) => `${n} or more`,
    range: (from, to, approximate) =>
      ({
        NEITHER: `from ${from} to ${to}`,
        FROM: `from about ${from} to ${to}`,
        TO: `from ${from} to about ${to}`,
        BOTH: `from about ${from} to about ${to}`,
      })[approximate],
    notReported: 'not recorded',
    withoutNumber: 'no number given',
    suppressed: 'hidden to protect a small group',
    notApplicable: 'not applicable',
  },
  az: {
    about: (n) => `təxminən ${n}`,
    atLeast: (n) => `ən azı ${n}`,
    atMost: (n) => `ən çoxu ${n}`,
    aboutOrMore: (n) => `təxminən ${n} və ya daha çox`,
    orMore: (n) => `${n} və ya daha çox`,
    range: (from, to, approximate) =>
      ({
        NEITHER: `${from} ilə ${to} arasında`,
        FROM: `təxminən ${from} ilə ${to} arasında`,
        TO: `${from} ilə təxminən ${to} arasında`,
        BOTH: `təxminən ${from} ilə təxminən ${to} arasında`,
      })[approximate],
    notReported: 'qeydə alınmayıb',
    withoutNumber: 'rəqəm göstərilməyib',
    suppressed: 'kiçik qrupu qorumaq üçün gizlədilib',
    notApplicable: 'tətbiq olunmur',
  },
  ru: {
    about: (n) => `около ${n}`,
    atLeast: (n) => `более ${n}`,
    atMost: (n) => `не более ${n}`,
    aboutOrMore: (n) => `около ${n} или больше`,
    orMore: (n) => `${n} или больше`,
    range: (from, to, approximate) =>
      ({
        NEITHER: `от ${from} до ${to}`,
        FROM: `от примерно ${from} до ${to}`,
        TO: `от ${from} до примерно ${to}`,
        BOTH: `примерно от ${from} до ${to}`,
      })[approximate],
    notReported: 'нет данных',
    withoutNumber: 'число не указано',
    suppressed: 'скрыто для защиты малой группы',
    notApplicable: 'неприменимо',
  },
}
