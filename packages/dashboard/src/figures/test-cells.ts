import type { ShownCell } from './shown-cells.ts'
import type { ShownFigure } from './shown-figure.ts'

// Small figures for the tests of this folder.

export function exact(value: number): ShownFigure {
  return {
    state: 'REPORTED',
    value,
    low: value,
    high: value,
    range: null,
    unit: 'MEETING',
    qualifier: 'EXACT',
    display: String(value),
    displayWithUnit: `${value} meetings`,
  }
}

export const notReported: ShownFigure = {
  ...exact(0),
  state: 'NOT_REPORTED',
  value: null,
  low: null,
  high: null,
  display: 'not recorded',
  displayWithUnit: 'not recorded',
}

export function cell(code: string, figure: ShownFigure): ShownCell {
  return { member: { code, label: code, period: null }, figure }
}
