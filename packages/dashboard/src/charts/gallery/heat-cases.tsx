import type { ComponentType, ReactNode } from 'react'
import type { ChartFigure, ChartPoint } from '../chart-point.ts'
import { HeatList, HeatTable, type HeatTableProps } from '../index.ts'
import { figures } from './figures.ts'
import { everyState, formatNumber, point } from './points.ts'

const types = ['Language course', 'Humanitarian help', 'Psychological and legal help', 'Not specified']
const groups = ['Refugees', 'Лица, ищущие убежище', 'Vətəndaşlığı olmayan şəxslər', 'Not specified']

/** Heat tables in each of their states. */
export const heatCases: Readonly<Record<string, ReactNode>> = {
  'Heat: every state': heat((index) => everyState[index % everyState.length]?.[1] ?? figures.zero()),
  'Heat: full': heat((index) => figures.exact([1204, 96, 310, 88, 412, 57, 233, 140][index % 8] ?? 1)),
  'Heat: one cell': heat((index) => (index === 5 ? figures.exact(12) : figures.notReported())),
  'Heat: nothing recorded': heat(() => figures.notReported()),
  'Heat on a phone: every state': heat(
    (index) => everyState[index % everyState.length]?.[1] ?? figures.zero(),
    OnPhone,
  ),
  'Heat on a phone: full, the rest folded': heat(
    (index) => figures.exact([1204, 96, 310, 88, 412, 57, 233, 140][index % 8] ?? 1),
    OnPhone,
  ),
  'Heat on a phone: one cell': heat(
    (index) => (index === 5 ? figures.exact(12) : figures.notReported()),
    OnPhone,
  ),
}

function heat(
  figureAt: (index: number) => ChartFigure,
  Shape: ComponentType<HeatTableProps> = HeatTable,
): ReactNode {
  const cell = (row: number, column: number) => figureAt(row * groups.length + column)
  return (
    <Shape
      label="Persons assisted by type and group"
      summary="Language courses for refugees reached the most."
      unitLabel="persons"
      formatNumber={formatNumber}
      nothing="Nobody has recorded this yet."
      headings={{ rows: 'Type of help', total: 'In all' }}
      columns={groups.map((label, column) => ({
        id: label,
        label,
        apart: column === groups.length - 1,
        total: point(`total of ${label}`, label, cell(0, column)),
      }))}
      rows={types.map((label, row) => ({
        id: label,
        label,
        apart: row === types.length - 1,
        total: point(`total of row ${label}`, label, cell(row, 0)),
        cells: groups.map((group, column) =>
          point(`${label} ${group}`, `${label}, ${group}`, cell(row, column)),
        ),
      }))}
      total={point('total', 'In all', cell(0, 0))}
      onSelect={({ id }: ChartPoint) => document.body.setAttribute('data-opened', id)}
      selectedId="Humanitarian help Refugees"
    />
  )
}

function OnPhone(props: HeatTableProps): ReactNode {
  return (
    <div style={{ maxWidth: 326 }}>
      <HeatList {...props} showMore={(count) => `Show ${count} more`} showFewer="Show fewer" />
    </div>
  )
}
