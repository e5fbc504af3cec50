import type { ChartPoint } from '../charts/chart-point.ts'
import type { Messages } from '../i18n/en.ts'
import type { ShownCell } from './shown-cells.ts'

/** The cell as a mark of a chart: numbers for its shape, words for everything else. */
export function chartPoint({ member, figure }: ShownCell, messages: Messages): ChartPoint {
  return {
    id: member.code,
    label: member.label,
    figure,
    display: figure.displayWithUnit,
    displayShort: figure.display,
    ...(member.period?.running ? { running: true, note: messages.headline.soFar } : {}),
  }
}

/** A mark on the time axis, with the short name that stands under its bar and the longer stretch below that. */
export function periodPoint(cell: ShownCell, messages: Messages): ChartPoint {
  return { ...chartPoint(cell, messages), ...tick(cell, messages) }
}

function tick({ member }: ShownCell, { filters }: Messages): Pick<ChartPoint, 'shortLabel' | 'group'> {
  const { period, code, label } = member
  switch (period?.kind) {
    case 'QUARTER':
      return { shortLabel: filters.quarters[code.slice(5)] ?? label, group: code.slice(0, 4) }
    case 'WEEK':
      return { shortLabel: filters.week(code.replace(/.*W0?/, '')), group: code.slice(0, 4) }
    case 'MONTH':
      return { shortLabel: filters.months[Number(code.slice(5)) - 1] ?? label, group: code.slice(0, 4) }
    case 'DAY':
      return { shortLabel: label.replace(/\D.*/, ''), group: label.replace(/^\d+ /, '') }
    default:
      return {}
  }
}
