import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { ShownCell_CellFragment } from '../generated/graphql.ts'
import { type ShownFigure, shownFigure } from './shown-figure.ts'

export interface ShownCell {
  readonly member: ShownCell_CellFragment['member']
  readonly figure: ShownFigure
}

/** The figures of one axis: `cells` have a place on it, `rest` has none ("not dated", "several regions"). */
export interface ShownCells {
  readonly cells: readonly ShownCell[]
  readonly rest: readonly ShownCell[]
  readonly total: ShownFigure
}

const shownCellFragment = graphql(`
  fragment ShownCell_cell on Cell {
    member {
      code
      label(locale: $locale)
      period {
        kind
        running
      }
    }
    figure {
      ...ShownFigure_figure
    }
  }
`)

export const shownCellsFragment = graphql(`
  fragment ShownCells_set on CellSet {
    cells {
      ...ShownCell_cell
    }
    rest {
      ...ShownCell_cell
    }
    total {
      ...ShownFigure_figure
    }
  }
`)

export function shownCells(set: FragmentType<typeof shownCellsFragment>): ShownCells {
  const { cells, rest, total } = readFragment(shownCellsFragment, set)
  return { cells: cells.map(shownCell), rest: rest.map(shownCell), total: shownFigure(total) }
}

/** One cell alone. */
export function shownCell(cell: FragmentType<typeof shownCellFragment>): ShownCell {
  const { member, figure } = readFragment(shownCellFragment, cell)
  return { member, figure: shownFigure(figure) }
}
