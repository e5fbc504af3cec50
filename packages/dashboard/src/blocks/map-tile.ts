import type { Tile } from '../charts/index.ts'
import { chartPoint } from '../figures/chart-points.ts'
import type { ShownCell } from '../figures/shown-cells.ts'
import type { Messages } from '../i18n/en.ts'

/** The cell on the map of tiles; a list, so that a region without a place on it is left out. */
export function mapTile(cell: ShownCell, messages: Messages): readonly Tile[] {
  const { code, region } = cell.member
  if (!region?.tile) return []
  const { row, column } = region.tile
  return [{ code: code.replace(/^ER-/, ''), row, col: column, point: chartPoint(cell, messages) }]
}
