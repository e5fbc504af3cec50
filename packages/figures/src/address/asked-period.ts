import { parsePeriodChoice, serializePeriodChoice } from './period-choice.ts'

/** A period in one of four ways, as the API takes it: exactly one of the first four. */
export interface AskedPeriod {
  readonly code?: string | null | undefined
  readonly range?: { readonly from: string; readonly to: string } | null | undefined
  readonly term?: string | null | undefined
  readonly relative?: string | null | undefined
  /** With `relative` only: the day to count from. */
  readonly anchor?: string | null | undefined
}

/** The text of the parameter `period`; all time where the period is not named. `anchor` is a parameter of its own. */
export function periodText({ code, range, term, relative }: AskedPeriod): string {
  if (range) return serializePeriodChoice({ kind: 'RANGE', ...range })
  if (term) return serializePeriodChoice({ kind: 'TERM', term })
  if (relative) return relative.toLowerCase().replaceAll('_', '-')
  return code && code !== 'ALL' ? code : 'all'
}

export function readPeriodText(text: string): AskedPeriod {
  const choice = parsePeriodChoice(text)
  switch (choice.kind) {
    case 'CODE':
      return { code: choice.code }
    case 'RANGE':
      return { range: { from: choice.from, to: choice.to } }
    case 'TERM':
      return { term: choice.term }
    case 'RELATIVE':
      return { relative: choice.keyword }
  }
}
