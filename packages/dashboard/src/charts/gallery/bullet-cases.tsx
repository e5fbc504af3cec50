import type { ReactNode } from 'react'
import type { ChartFigure } from '../chart-point.ts'
import { BulletBar, type BulletPoint, BulletRows, BulletTable, bulletScale } from '../index.ts'
import { figures } from './figures.ts'
import { point } from './points.ts'

interface Case {
  readonly label: string
  readonly figure: ChartFigure
  readonly target: number
  readonly due?: number
  readonly status: string
  readonly detail?: string
}

const everyStatus: readonly Case[] = [
  { label: 'Met', figure: figures.exact(149), target: 124, status: '✓ Target met' },
  { label: 'Missed', figure: figures.exact(120), target: 137, status: '✗ Target missed' },
  { label: 'On pace', figure: figures.exact(84), target: 120, due: 70, status: '→ On pace' },
  { label: 'Behind pace', figure: figures.exact(32), target: 65, due: 58, status: '← Behind pace' },
  { label: 'Cannot tell, about', figure: figures.about(300, 285, 315), target: 300, status: '? Cannot tell' },
  { label: 'Cannot tell, a range', figure: figures.range(300, 595), target: 400, status: '? Cannot tell' },
  { label: 'Cannot tell, more than', figure: figures.atLeast(200), target: 220, status: '? Cannot tell' },
  { label: 'Not recorded', figure: figures.notReported(), target: 12, due: 6, status: '? Cannot tell' },
  { label: 'Hidden', figure: figures.hidden(), target: 12, status: '? Cannot tell' },
  { label: 'None yet', figure: figures.zero(), target: 12, due: 1, status: '← Behind pace' },
  { label: 'Not begun', figure: figures.notReported(), target: 12, status: '○ Not begun yet' },
  { label: 'Far beyond', figure: figures.exact(290), target: 60, status: '✗ Target missed' },
]

const longLabels: readonly Case[] = [
  {
    label: 'Qaçqınlar, sığınacaq axtaran şəxslər və məcburi köçkünlər üçün Azərbaycan dili kursları',
    figure: figures.exact(157),
    target: 200,
    status: '← Plandan geri qalır',
    detail: '1 yanvar 2026 – 31 dekabr 2026, Lənkəran-Astara',
  },
  {
    label: 'Достопримечательностноведение',
    figure: figures.about(138, 131, 145),
    target: 130,
    status: '✓ План выполнен',
    detail: 'I квартал 2026, Гянджа-Дашкесан',
  },
]

/** Figures against their targets in each of their states. */
export const bulletCases: Readonly<Record<string, ReactNode>> = {
  'Targets: every state': rows(everyStatus),
  'Targets: long labels': rows(longLabels),
  'Targets: one row, and a target of nothing': rows([
    { label: 'Complaints', figure: figures.exact(2), target: 0, status: '✗ Target missed' },
  ]),
  'Targets: nothing planned': rows([]),
  'Target in small': (
    <BulletBar
      figure={figures.exact(32)}
      target={65}
      due={58}
      scale={bulletScale([{ figure: figures.exact(32), target: 65 }])}
    />
  ),
  'Table of targets': (
    <BulletTable
      caption="Against the plan"
      headings={{
        label: 'Figure',
        detail: 'When and where',
        target: 'Planned',
        figure: 'Reached',
        status: 'How it stands',
      }}
      points={everyStatus.map(bullet)}
      onSelect={onSelect}
    />
  ),
}

function rows(cases: readonly Case[]): ReactNode {
  return (
    <BulletRows
      label="Against the plan"
      summary="One target is met."
      legend="Line: the target; notch: what is due today."
      points={cases.map(bullet)}
      onSelect={onSelect}
    />
  )
}

function bullet({ label, figure, target, due, status, detail = '2026' }: Case): BulletPoint {
  const { display, displayShort } = point(label, label, figure)
  return {
    id: label,
    label,
    figure,
    detail,
    status,
    target,
    due: due ?? null,
    planned: `${target} meetings`,
    reached: display,
    display: `${displayShort} of ${target} meetings.`,
  }
}

function onSelect({ id }: BulletPoint): void {
  document.body.setAttribute('data-opened', id)
}
