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

function different(named: ReadonlySet<string>, totals: readonly Total[], unit: Unit): Figure {
  const known = exact(named.size, unit)
  if (totals.length === 0) return known
  const within = ({ id, left, scope }: Total) => {
    const things = new Set([...named].filter((thing) => scope.things.has(thing)))
    const others = totals.filter((total) => total.id !== id && scope.totals.has(total.id))
    const holdsAll = things.size === named.size && others.length === totals.length - 1
    return { holdsAll, figure: sum([different(things, others, unit), left], unit) }
  }
  const scopes = totals.map(within)
  const widest = scopes.find(({ holdsAll }) => holdsAll)
  if (widest !== undefined) return widest.figure
  const all = sum([known, ...totals.map(({ left }) => left)], unit)
  return between([known, ...scopes.map(({ figure }) => figure)], all)
}
