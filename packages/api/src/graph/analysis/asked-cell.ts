import { compareWith, InputError } from '@council-outcomes/figures'
import type { CellAddress, MetricCode, Question } from '@council-outcomes/metrics'
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
export function askedCell(asked: AskedAnalysis, { metric, cell }: CellArguments): AskedCell {
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
    at: codes.flatMap((member, position) => {
      const axis = axes[position]
      if (member === 'OTHER') throw joinedMembers(position)
      return axis === undefined ? [] : [{ axis, member }]
    }),
  }
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

function joinedMembers(position: number): InputError {
  return new InputError({
    code: 'BAD_VALUE',
    expected: 'a member of its own',
    received: 'OTHER',
    remedy: 'ask without top for the members that it joins, and then for one of them',
    argument: `cell[${position}]`,
  })
}
