import { type ShownCells, shownCells } from '../../figures/shown-cells.ts'
import { isRecorded } from '../../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../../generated/fragment-masking.ts'
import { graphql } from '../../generated/gql.ts'
import type { Grain, MetricCode } from '../../generated/graphql.ts'
import type { AxisCells } from './axis-cells.ts'

const placedFragment = graphql(`
  fragment Placed_kpi on Kpi {
    metric {
      code
    }
    series(grain: $grain) {
      axis {
        grain
      }
      ...ShownCells_set
    }
    byRegion(level: ECONOMIC_REGION) {
      ...ShownCells_set
    }
  }
`)

/** Where the figures of one metric lie in time and in the country. */
export interface Placed {
  readonly code: MetricCode
  readonly grain: Grain
  readonly inTime: ShownCells
  readonly inRegions: ShownCells
}

export function placedOf(kpis: readonly FragmentType<typeof placedFragment>[]): readonly Placed[] {
  return readFragment(placedFragment, kpis).map(({ metric, series, byRegion }) => ({
    code: metric.code,
    grain: series.axis.grain ?? 'YEAR',
    inTime: shownCells(series),
    inRegions: shownCells(byRegion),
  }))
}

/** Whether anything has a place on the axis. */
export function hasPlaces({ cells }: AxisCells): boolean {
  return cells.some(({ figure }) => isRecorded(figure))
}
