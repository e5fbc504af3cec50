import { InputError } from '@council-outcomes/figures'
import { analysisOf } from './analysis.ts'
import type { AnyQuestion, PlainAnswer } from './any-question.ts'
import { evidenceOf, gridFor, straddlingOf } from './evidence.ts'
import { gridsOf } from './grids.ts'
import type { CouncilRecord } from './made-up/record.ts'
import { NoSuchRegion } from './reading.ts'
import { isRemaining } from './remaining.ts'
import type { Row } from './rows.ts'
import { totalOf } from './total.ts'

export function oracleAnswer(record: CouncilRecord, question: AnyQuestion): PlainAnswer {
  try {
    return answered(record, question)
  } catch (error) {
    if (error instanceof NoSuchRegion) return { refused: 'UNKNOWN_CODE' }
    if (error instanceof InputError) return { refused: error.code }
    throw error
  }
}

function answered(record: CouncilRecord, question: AnyQuestion): PlainAnswer {
  switch (question.kind) {
    case 'TOTAL':
      return { ...totalOf(record, question.asked) }
    case 'CELLS': {
      const { metric, ...common } = question.asked
      const alone = { ...common, metrics: [metric], axes: [question.axis], ...PLAIN }
      const { rows, metrics } = gridsOf(record, alone, common.period)
      const [counted] = metrics
      const cells = rows.map((row) => ({ member: row[0], figure: counted?.at(row) }))
      return {
        cells: cells.filter(({ member }) => !isRemaining(member ?? '')),
        rest: cells.filter(({ member }) => isRemaining(member ?? '')),
        total: counted?.total.figure,
      }
    }
    case 'ANALYSIS':
      return { ...analysisOf(record, question.asked) }
    case 'EVIDENCE': {
      const { grid } = gridFor(record, question)
      return { ...evidenceOf(record, question.asked, grid, cellOf(record, question)) }
    }
    case 'STRADDLING':
      return { ...straddlingOf(record, question.asked) }
  }
}

/** The members of the cell whose evidence is asked. */
export function cellOf(record: CouncilRecord, question: AnyQuestion & { readonly kind: 'EVIDENCE' }): Row {
  const { rows } = gridFor(record, question)
  return rows[question.cell % rows.length] ?? []
}

const PLAIN = { compare: null, order: null, limit: null, top: null } as const
