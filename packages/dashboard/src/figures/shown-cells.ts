import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { ShownMember_MemberFragment } from '../generated/graphql.ts'
import { columnFigures } from './column-figures.ts'
import { type ShownFigure, shownFigure } from './shown-figure.ts'

export interface ShownCell {
  readonly member: Omit<ShownMember_MemberFragment, ' $fragmentName'>
  readonly figure: ShownFigure
}

/** The figures of one axis: `cells` have a place on it, `rest` has none ("not dated", "several regions"). */
export interface ShownCells {
  readonly cells: readonly ShownCell[]
  readonly rest: readonly ShownCell[]
  readonly total: ShownFigure
}

export const shownCellsFragment = graphql(`
  fragment ShownCells_set on CellSet {
    columns {
      members {
        ...ShownMember_member
      }
      placed
      figures {
        ...ColumnFigures_columns
      }
    }
    total {
      ...ShownFigure_figure
    }
  }
`)

export const shownMemberFragment = graphql(`
  fragment ShownMember_member on Member {
    code
    label(locale: $locale)
    period {
      kind
      running
    }
  }
`)

export function shownCells(set: FragmentType<typeof shownCellsFragment>): ShownCells {
  const { columns, total } = readFragment(shownCellsFragment, set)
  const figures = columnFigures(columns.figures)
  const all = columns.members.flatMap((member, row): readonly ShownCell[] => {
    const figure = figures[row]
    return figure === undefined ? [] : [{ member: readFragment(shownMemberFragment, member), figure }]
  })
  return {
    cells: all.slice(0, columns.placed),
    rest: all.slice(columns.placed),
    total: shownFigure(total),
  }
}
