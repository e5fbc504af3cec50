/**
 * What the elements of the table are. Laid out as grids, some browsers forget it; and a table whose cells are reached
 * with the arrows is a grid.
 */
export const ROLES = {
  grid: { role: 'grid' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  heading: { role: 'columnheader' },
  name: { role: 'rowheader' },
  cell: { role: 'gridcell' },
} as const
