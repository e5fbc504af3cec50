import { type Tile, TileMap } from '../../../charts/index.ts'
import { placesOf } from './answer-points.ts'
import type { ShapeProps } from './chart-view.tsx'

/** The economic regions as tiles, and what lies in no single one. */
export function MapView({ answer, points, chart }: ShapeProps) {
  const [axis] = answer.axes
  if (axis === undefined) return null
  const { placed, apart } = placesOf(axis)
  const tiles = placed.flatMap((member): readonly Tile[] => {
    const tile = member.region?.tile
    if (tile == null) return []
    return [
      {
        code: member.code.replace(/^ER-/, ''),
        row: tile.row,
        col: tile.column,
        point: points.orGap([member]),
      },
    ]
  })
  const beside = [...placed.filter(({ region }) => region?.tile == null), ...apart]
  return <TileMap {...chart} tiles={tiles} rest={beside.flatMap((member) => points.at([member]) ?? [])} />
}
