import { type Figure, InputError } from '@council-outcomes/figures'
import type { Analysis, FigureColumns } from '../../src/answer/analysis.ts'
import type { EvidenceItem, EvidencePage } from '../../src/answer/evidence.ts'
import type { Engine } from '../../src/engine.ts'
import {
  ALL_OTHERS,
  type CellAddress,
  type CouncilScope,
  type Question,
} from '../../src/question/question.ts'
import type { QuestionFilter } from '../../src/question/question-filter.ts'
import type { AnyQuestion, PlainAnswer } from './any-question.ts'
import { analysisOf } from './evidence.ts'
import type { CouncilRecord } from './made-up/record.ts'
import type { WrittenCouncil } from './made-up/write-record.ts'
import { cellOf } from './oracle-answer.ts'
import type { Asked } from './question.ts'
import type { Row } from './rows.ts'

/** What the engine says about a council that was written into its database. */
export async function engineAnswer(
  engine: Engine,
  record: CouncilRecord,
  written: WrittenCouncil,
  question: AnyQuestion,
): Promise<PlainAnswer> {
  const council = { id: written.id, aboutTolerance: record.aboutTolerance / 1000, today: record.today }
  try {
    return await answered(engine, record, council, written, question)
  } catch (error) {
    if (error instanceof InputError) return { refused: error.code }
    throw error
  }
}

async function answered(
  engine: Engine,
  record: CouncilRecord,
  council: CouncilScope,
  { source }: WrittenCouncil,
  question: AnyQuestion,
): Promise<PlainAnswer> {
  const withIds = (filter: QuestionFilter) => ({ ...filter, sources: filter.sources?.map(source) ?? null })
  const asQuestion = (asked: Asked) => ({ ...asked, council, filter: withIds(asked.filter) })
  switch (question.kind) {
    case 'TOTAL': {
      const total = await engine.total(asQuestion(question.asked))
      return { ...total, conflicts: byId(total.conflicts) }
    }
    case 'CELLS': {
      const set = await engine.cells(asQuestion(question.asked), question.axis)
      const plain = (cells: typeof set.cells) =>
        cells.map(({ member: { code }, figure }) => ({ member: code, figure }))
      return { cells: plain(set.cells), rest: plain(set.rest), total: set.total }
    }
    case 'ANALYSIS': {
      const { asked } = question
      return plainAnalysis(await engine.analyze({ ...asked, council, filter: withIds(asked.filter) }))
    }
    case 'EVIDENCE': {
      const asked = asQuestion(question.asked)
      const { kept } = await engine.analyze({ ...analysisOf(question), ...asked })
      return evidence(engine, asked, addressOf(question, cellOf(record, question), kept), false)
    }
    case 'STRADDLING':
      return evidence(engine, asQuestion(question.asked), [], true)
  }
}

/** The cell with these members; `kept` are the codes of those that stand beside what is joined. */
export function addressOf(
  { axes }: AnyQuestion & { readonly kind: 'EVIDENCE' },
  members: Row,
  kept: Analysis['kept'],
): CellAddress {
  return axes.flatMap((axis, position): CellAddress => {
    const member = members[position]
    if (member === undefined) return []
    return [member === ALL_OTHERS ? { axis, member, kept: kept ?? [] } : { axis, member }]
  })
}

/** All pages, a few items each. */
async function evidence(
  engine: Engine,
  question: Question,
  at: CellAddress,
  straddling: boolean,
): Promise<PlainAnswer> {
  const items: EvidenceItem[] = []
  for (let after: string | null = null; ; ) {
    const page: EvidencePage = await engine.evidence(question, at, { first: 5, after, straddling })
    items.push(...page.items)
    after = page.items.at(-1)?.cursor ?? null
    // A page without items would be asked for ever.
    if (page.hasNextPage && page.items.length > 0) continue
    if (items.length !== page.totalCount) return { totalCount: page.totalCount, items: items.length }
    return { items: items.map(({ kind: _kind, cursor: _cursor, ...item }) => item), figure: page.figure }
  }
}

function plainAnalysis({ rows: count, hasMore, axes, metrics }: Analysis): PlainAnswer {
  const positions = Array.from({ length: count }, (_, row) => row)
  const memberOf = (axis: Analysis['axes'][number], row: number) =>
    axis.members[axis.positions[row] ?? -1]?.code ?? 'NO_MEMBER'
  const rows = positions.map((row) => axes.map((axis) => memberOf(axis, row)))
  return {
    rows,
    hasMore,
    metrics: metrics.map((answer) => ({
      metric: answer.metric,
      cells: figuresOf(answer.cells, count),
      compared: answer.compared && figuresOf(answer.compared, count),
      verdicts: answer.verdicts,
      total: { figure: answer.total, straddling: answer.straddling, conflicts: byId(answer.conflicts) },
      comparedTotal: answer.comparedTotal,
      totalVerdict: answer.totalVerdict,
      axisTotals: answer.axisTotals.map((columns, at) =>
        Object.fromEntries(axes[at]?.members.map(({ code }, member) => [code, columns.figure(member)]) ?? []),
      ),
    })),
  }
}

/** The columns and the whole figures must say the same. */
function figuresOf(columns: FigureColumns, count: number): readonly Figure[] {
  return Array.from({ length: count }, (_, row) => {
    const { state, qualifier, value, low, high, unquantified } = columns
    return {
      ...columns.figure(row),
      state: state[row] ?? 'NOT_APPLICABLE',
      qualifier: qualifier[row] ?? 'RANGE',
      value: value[row] ?? null,
      low: low[row] ?? null,
      high: high[row] ?? null,
      unquantified: unquantified[row] ?? -1,
    }
  })
}

function byId<T extends { readonly reportedTotalId: string }>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => (a.reportedTotalId < b.reportedTotalId ? -1 : 1))
}
