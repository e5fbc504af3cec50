import type { AnalysisQuestion } from '../../src/question/analysis.ts'
import type { Axis } from '../../src/question/question.ts'
import type { AskedAnalysis } from './grids.ts'
import type { Asked } from './question.ts'

/** A question that both the engine and the oracle can be asked. */
export type AnyQuestion =
  | { readonly kind: 'TOTAL'; readonly asked: Asked }
  | { readonly kind: 'CELLS'; readonly asked: Asked; readonly axis: Axis }
  | { readonly kind: 'ANALYSIS'; readonly asked: AskedAnalysis }
  /** Of one cell, counted from 0 in the order of the rows and around; without axes, of the whole figure. */
  | {
      readonly kind: 'EVIDENCE'
      readonly asked: Asked
      readonly axes: readonly Axis[]
      readonly top: AnalysisQuestion['top']
      readonly cell: number
    }
  | { readonly kind: 'STRADDLING'; readonly asked: Asked }

/** An answer as plain data, the same shape from both; `refused` names why there is none. */
export type PlainAnswer = Readonly<Record<string, unknown>>
