import type { LegalInstrumentKind } from '../generated/graphql.ts'
import { list } from '../i18n/list.ts'

export type AnnotationWords = typeof annotationsEn

export const annotationsEn = {
  election: 'Election',
  /** The names of the terms that begin with it, mostly one. */
  electionAnd: (terms: readonly string[]) =>
    terms.length === 0 ? 'Election' : `Election; ${list('en', terms)} begins`,
  begins: (term: string) => `${term} begins`,
  adopted: (law: string) => `${law} adopted`,
  kinds: {
    LAW: 'Law',
    DECREE: 'Decree',
    DECISION: 'Decision',
    ACTION_PLAN: 'State plan',
    OTHER: 'Act',
  } satisfies Record<LegalInstrumentKind, string> as Readonly<Record<LegalInstrumentKind, string>>,
}
