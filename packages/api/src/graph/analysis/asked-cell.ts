import { compareWith, InputError } from '@council-outcomes/figures'
import { ALL_OTHERS, type CellAddress, type MetricCode, type Question } from '@council-outcomes/metrics'
import type { Maybe } from '../lists/condition.ts'
import type { AskedAnalysis } from './asked-analysis.ts'

/** One figure of an analysis, by which its evidence is found. */
export interface AskedCell {
  readonly question: Question
  readonly at: CellAddress
}

interface CellArguments {
  readonly metric?: Maybe<MetricCode>
  readonly cell?: Maybe<readonly string[]>
}

/** @throws InputError BAD_VALUE for a cell that does not name one member of each axis, or a metric that was not asked */
export async function askedCell(asked: AskedAnalysis, { metric, cell }: CellArguments): Promise<AskedCell> {
  const {
    metrics,
    axes,
    compare: _compare,
    order: _order,
    limit: _limit,
    top: _top,
    ...scope
  } = asked.question
  const [first] = metrics
  const chosen = metric ?? first
  if (chosen === undefined || !metrics.includes(chosen)) throw notAsked(chosen ?? 'none', metrics)
  const codes = cell ?? []
  if (codes.length > 0 && codes.length !== axes.length) throw notOneEach(codes, axes.length)
  return {
    question: { ...scope, period: countedPeriod(asked), metric: chosen },
    at: await cellAddress(asked, codes),
  }
}

/** Which members are joined, only the answer tells. */
async function cellAddress(
  { question: { axes, top }, answer }: AskedAnalysis,
  codes: readonly string[],
): Promise<CellAddress> {
  const kept = codes.includes(ALL_OTHERS) ? (await answer()).kept : null
  return codes.flatMap((member, position): CellAddress => {
    const axis = axes[position]
    if (axis === undefined) return []
    if (member !== ALL_OTHERS) return [{ axis, member }]
    if (kept === null || position !== top?.axis) throw nothingJoined(position)
    return [{ axis, member, kept }]
  })
}

/** A running period that is compared is counted as far as it has passed. */
function countedPeriod({ question, calendar }: AskedAnalysis) {
  const { period, compare } = question
  if (compare === null) return period
  const terms = calendar.terms.map((term) => term.period)
  const { current, compared } = compareWith(period, compare, calendar.today, terms)
  return compared === null ? period : current
}

function notAsked(received: string, metrics: readonly MetricCode[]): InputError {
  return new InputError({
    code: 'BAD_VALUE',
    expected: 'one of the metrics of the question',
    received,
    remedy: `use one of ${metrics.join(', ')}`,
    argument: 'metric',
  })
}

function notOneEach(codes: readonly string[], axes: number): InputError {
  return new InputError({
    code: 'BAD_VALUE',
    expected: axes === 0 ? 'no members, because nothing is split' : `a member of each of the ${axes} axes`,
    received: codes.join(', '),
    remedy: 'give the codes of the members of a row, in the order of the axes',
    argument: 'cell',
  })
}

function nothingJoined(position: number): InputError {
  return new InputError({
    code: 'BAD_VALUE',
    expected: 'a member of its own, because top joins none on this axis',
    received: ALL_OTHERS,
    remedy: 'ask the question with top, or for one of the members',
    argument: `cell[${position}]`,
  })
}
