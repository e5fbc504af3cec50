import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { Qualifier, ShownFigure_FigureFragment } from '../generated/graphql.ts'

/** A figure with its words and, for drawing, its numbers. */
export type ShownFigure = Omit<ShownFigure_FigureFragment, ' $fragmentName'>

export const shownFigureFragment = graphql(`
  fragment ShownFigure_figure on Figure {
    state
    value
    low
    high
    range {
      from
      to
    }
    unit
    qualifier
    display(locale: $locale)
    displayWithUnit(locale: $locale)
  }
`)

export function shownFigure(figure: FragmentType<typeof shownFigureFragment>): ShownFigure {
  return readFragment(shownFigureFragment, figure)
}

/** Whether somebody counted: a figure, or a declared zero. */
export function isRecorded({ state }: Pick<ShownFigure, 'state'>): boolean {
  return state === 'REPORTED' || state === 'ZERO'
}

/** A range without an upper end is displayed as "… or more", so its qualifier reads that way too. */
export function shownQualifier({ qualifier, range }: ShownFigure): Qualifier {
  return qualifier === 'RANGE' && range?.to === null ? 'ABOUT_OR_MORE' : qualifier
}
