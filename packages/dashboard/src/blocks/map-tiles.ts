import type { Tile } from '../charts/index.ts'
import { chartPoint } from '../figures/chart-points.ts'
import type { ShownCell } from '../figures/shown-cells.ts'
import type { RegionBlock_KpiFragment } from '../generated/graphql.ts'
import type { Messages } from '../i18n/en.ts'

/** The cells on the map of tiles; what has no place on it, as online events, is left to others. */
export function mapTiles(
  cells: readonly ShownCell[],
  places: readonly Placed[],
  messages: Messages,
): readonly Tile[] {
  return cells.flatMap((cell) => {
    const { code } = cell.member
    const tile = places.find(({ member }) => member.code === code)?.member.region?.tile
    if (!tile) return []
    return [
      { code: code.replace(/^ER-/, ''), row: tile.row, col: tile.column, point: chartPoint(cell, messages) },
    ]
  })
}

type Placed = RegionBlock_KpiFragment['byRegion']['cells'][number]
