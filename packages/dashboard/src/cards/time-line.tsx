import { Sparkline } from '../charts/index.ts'
import { periodPoint } from '../figures/chart-points.ts'
import { worthNaming } from '../figures/finding.ts'
import type { ShownCell } from '../figures/shown-cells.ts'
import { isRecorded } from '../figures/shown-figure.ts'
import { useMessages } from '../i18n/locale.tsx'
import css from './cards.module.css'

interface TimeLineProps {
  readonly label: string
  /** The figure period by period. */
  readonly cells: readonly ShownCell[]
  /** The whole figure in words. */
  readonly inAll: string
}

/** The figure over time in small; a word instead when no part of it has a date. One period is no line. */
export function TimeLine({ label, cells, inAll }: TimeLineProps) {
  const messages = useMessages()
  const { blocks } = messages
  if (cells.length < 2) return null
  if (!cells.some(({ figure }) => isRecorded(figure))) {
    return <p className={css.undated}>{messages.records.notDated}</p>
  }
  return (
    <div className={css.spark}>
      <Sparkline
        points={cells.map((cell) => periodPoint(cell, messages))}
        summary={`${label}. ${blocks.summary(worthNaming({ cells, rest: [] }), inAll)}`}
      />
    </div>
  )
}
