import { certainLevel } from './bar-extent.ts'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import type { ChartPoint } from './chart-point.ts'
import { MapTile } from './map-tile.tsx'
import type { MarkCell } from './mark-navigation.ts'
import styles from './tile-map.module.css'
import { useMarks } from './use-marks.ts'
import { rampStep } from './value-axis.ts'

export interface Tile {
  /** Two or three letters that name the place on the map: "BA". */
  readonly code: string
  /** From 1, downwards. */
  readonly row: number
  /** From 1, to the right. */
  readonly col: number
  readonly point: ChartPoint
}

interface TileMapProps extends ChartProps {
  readonly tiles: readonly Tile[]
  /** What lies in no single tile: "not located", "several regions". */
  readonly rest: readonly ChartPoint[]
}

/** A map of equal tiles without borders. The darker in light and the lighter in dark, the more of the figure is certain, in even classes from zero. */
export function TileMap({ tiles, rest, onSelect, selectedId, ...chart }: TileMapProps) {
  const points = [...tiles.map((tile) => tile.point), ...rest]
  const marks = useMarks(cells(tiles, rest))
  const top = Math.max(0, ...points.map((point) => certainLevel(point.figure)))
  const mapTile = (point: ChartPoint, code: string | null) => (
    <MapTile
      code={code}
      point={point}
      step={rampStep(certainLevel(point.figure), top)}
      binding={marks.bind(point.id)}
      selected={point.id === selectedId}
      onSelect={onSelect}
    />
  )
  return (
    <ChartFrame {...chart} points={points} marks={marks}>
      <div className={styles.map}>
        <ul
          className={styles.tiles}
          style={{ gridTemplateColumns: `repeat(${columns(tiles)}, minmax(0, 108px))` }}
        >
          {tiles.map(({ point, code, row, col }) => (
            <li key={point.id} style={{ gridRow: row, gridColumn: col }}>
              {mapTile(point, code)}
            </li>
          ))}
        </ul>
        {rest.length > 0 && (
          <ul className={styles.rest}>
            {rest.map((point) => (
              <li key={point.id}>{mapTile(point, null)}</li>
            ))}
          </ul>
        )}
      </div>
    </ChartFrame>
  )
}

function columns(tiles: readonly Tile[]): number {
  return Math.max(1, ...tiles.map((tile) => tile.col))
}

/** The arrow keys see the members apart as one more row below the map, spread over its width. */
function cells(tiles: readonly Tile[], rest: readonly ChartPoint[]): readonly MarkCell[] {
  const below = Math.max(0, ...tiles.map((tile) => tile.row)) + 1
  const spread = columns(tiles) / Math.max(1, rest.length)
  return [
    ...tiles.map(({ point, row, col }) => ({ id: point.id, row, column: col })),
    ...rest.map((point, index) => ({ id: point.id, row: below, column: 1 + index * spread })),
  ]
}
