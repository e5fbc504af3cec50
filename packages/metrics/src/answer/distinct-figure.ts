import { between, exact, type Figure, isMeasured, sum, type Unit } from '@council-outcomes/figures'
import type { Remainder } from '../remainders/remainder.ts'

/** A reported total of different things, as far as it does not name them. */
type Unnamed = Pick<Remainder, 'left' | 'scope'> & { readonly statement: { readonly id: string } }

/**
 * How many different things there are, given those that are named and the totals stated without names. Those that a
 * total leaves unnamed are none of the things in its scope, but may be any other: so beside others there are at least as
 * many as in the fullest scope, and at most all together.
 */
export function distinctFigure(
  named: ReadonlySet<string>,
  remainders: readonly Unnamed[],
  unit: Unit,
): Figure {
  const lefts = remainders.flatMap(({ left }) => left ?? [])
  const withoutNumber = lefts.filter((left) => !isMeasured(left))
  const totals = remainders.flatMap(({ left, scope, statement: { id } }) => {
    return left !== null && isMeasured(left) && scope !== null ? [{ id, left, scope }] : []
  })
  if (named.size + totals.length === 0) return sum(lefts, unit)
  return sum([different(named, totals, unit), ...withoutNumber], unit)
}

interface Total {
  readonly id: string
  readonly left: Figure
  readonly scope: NonNullable<Remainder['scope']>
}

interface Within {
  readonly left: Figure
  readonly things: ReadonlySet<string>
  readonly others: readonly Total[]
}

/**
 * Of totals that lie in one another, the same few come up in every total around them: each such set is counted once.
 * @param known what was counted, by what it was counted of
 */
function different(
  named: ReadonlySet<string>,
  totals: readonly Total[],
  unit: Unit,
  known = new Map<string, Figure>(),
): Figure {
  const all = exact(named.size, unit)
  if (totals.length === 0) return all
  const key = JSON.stringify([totals.map(({ id }) => id), [...named]])
  const before = known.get(key)
  if (before !== undefined) return before
  const scopes = totals.map((total) => within(total, named, totals))
  const counted = ({ things, others, left }: Within) =>
    sum([different(things, others, unit, known), left], unit)
  const widest = scopes.find(({ things, others }) => {
    return things.size === named.size && others.length === totals.length - 1
  })
  const figure =
    widest !== undefined
      ? counted(widest)
      : between([all, ...scopes.map(counted)], sum([all, ...totals.map(({ left }) => left)], unit))
  known.set(key, figure)
  return figure
}

/** What lies in the scope of a total, of what is named and of the other totals. */
function within({ id, left, scope }: Total, named: ReadonlySet<string>, totals: readonly Total[]): Within {
  return {
    left,
    things: new Set([...named].filter((thing) => scope.things.has(thing))),
    others: totals.filter((total) => total.id !== id && scope.totals.has(total.id)),
  }
}
