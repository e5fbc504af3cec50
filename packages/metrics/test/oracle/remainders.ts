import type { CouncilRole } from '@council-outcomes/db'
import { metricOf } from '../../src/catalogue/catalogue.ts'
import type { MetricDefinition } from '../../src/metric-definition.ts'
import { type Amount, beyond, isZero, type Tally } from './amount.ts'
import { NEVER_WAITING, recordsOf } from './counted-things.ts'
import type { Division } from './geography.ts'
import type { Item } from './item.ts'
import type { CouncilRecord } from './made-up/record.ts'
import { measured } from './measure.ts'
import { liesIn } from './scopes.ts'
import { statementsOf } from './statements.ts'

/** What a reported total still has to explain. It says what is left; `stated` and `recorded` are what it is left of. */
export interface Remainder extends Item {
  readonly statement: Item
  readonly recorded: Tally
  readonly inScope: readonly Item[]
}

/** A reported total that says less than is recorded in its scope. */
export interface Excess {
  readonly statement: Item
  readonly recorded: Tally
}

interface Remainders {
  readonly left: readonly Remainder[]
  readonly excesses: readonly Excess[]
}

/** They are a property of the record: the same whatever is asked. */
export function remaindersOf(
  record: CouncilRecord,
  metric: MetricDefinition,
  division: Division,
): Remainders {
  if (metric.fact === 'PROPOSAL_DECISION' || metric.fact === 'PROPOSAL_WAITING') {
    return ofProposalsMade(record, metric, division)
  }
  const found: Explained[] = []
  for (const statement of innermostFirst(statementsOf(record, metric), division)) {
    const items = [...recordsOf(record, metric), ...found.filter(({ isLeft }) => isLeft)]
    const inScope = items.filter(
      (item) => explains(item.role, statement.role, metric) && liesIn(item, statement, division),
    )
    const recorded = measured(inScope, metric)
    const left = leftOf(statement, recorded)
    const says = left ?? statement.says
    found.push({ ...statement, statement, recorded, inScope, says, isLeft: left !== null })
  }
  return {
    left: found.filter(({ isLeft }) => isLeft),
    excesses: found.filter(({ statement, recorded }) => isExceeded(statement.says.amount, recorded.amount)),
  }
}

type Explained = Remainder & { readonly isLeft: boolean }

/** What the council did in the records of a total: one of what counts, or just what it did in the total. */
function explains(role: CouncilRole, stated: CouncilRole, { roles }: MetricDefinition): boolean {
  const counting: readonly CouncilRole[] = roles
  return role === stated || (counting.includes(role) && counting.includes(stated))
}

/** They say how many were made when, not when they were answered; so here they have no days and speak against nothing. */
function ofProposalsMade(record: CouncilRecord, metric: MetricDefinition, division: Division): Remainders {
  const { left } = remaindersOf(record, metricOf('PROPOSALS_MADE'), division)
  const canWait = ({ categories }: Item) => !NEVER_WAITING.includes(categories.PROPOSAL_STATUS ?? '')
  const spoken = metric.fact === 'PROPOSAL_WAITING' ? left.filter(canWait) : left
  return {
    left: spoken.map((remainder) => ({ ...remainder, from: null, to: null, isUncertain: true })),
    excesses: [],
  }
}

function leftOf(statement: Item, recorded: Tally): Tally | null {
  const { amount } = statement.says
  if (amount === null) return statement.says
  if (isZero(amount)) return null
  const left = recorded.amount === null ? amount : beyond(amount, recorded.amount)
  return left === null ? null : { ...statement.says, amount: left }
}

/** More are recorded than the statement lets there be at most. */
function isExceeded(stated: Amount | null, recorded: Amount | null): boolean {
  return stated !== null && recorded !== null && stated.most !== null && recorded.least > stated.most
}

/** Of two with the same scope the first counts, so it comes first. */
function innermostFirst(statements: readonly Item[], division: Division): readonly Item[] {
  const ordered: Item[] = []
  const waiting = statements.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  while (waiting.length > 0) {
    const next = waiting.findIndex((outer) =>
      waiting.every((inner) => !liesIn(inner, outer, division) || liesIn(outer, inner, division)),
    )
    ordered.push(...waiting.splice(next, 1))
  }
  return ordered
}
