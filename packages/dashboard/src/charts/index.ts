export { CategoryBars, type CategoryBarsProps } from './category-bars.tsx'
export { categoryColour } from './category-colour.ts'
export type { ChartProps } from './chart-frame.tsx'
export type { ChartFigure, ChartPoint } from './chart-point.ts'
export { ChartTable, type ChartTableProps } from './chart-table.tsx'
export { PeriodBars, type PeriodBarsProps } from './period-bars.tsx'
export { RankedBars, type RankedBarsProps } from './ranked-bars.tsx'
export { SeriesTable, type SeriesTableProps } from './series-table.tsx'
export { Sparkline, type SparklineProps } from './sparkline.tsx'
export {
  type ChartPeriod,
  type ChartSeries,
  StackedPeriodBars,
  type StackedPeriodBarsProps,
} from './stacked-period-bars.tsx'
export { type Tile, TileMap, type TileMapProps } from './tile-map.tsx'
