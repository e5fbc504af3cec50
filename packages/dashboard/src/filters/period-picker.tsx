import type { Period, PeriodChoice } from '@council-outcomes/figures'
import { lazy } from 'react'
import { Opener } from '../controls/opener.tsx'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import type { FrameCouncil } from '../question/selection.ts'
import { periodName } from './period-name.ts'

export interface PeriodPickerProps {
  readonly council: FrameCouncil
  readonly choice: PeriodChoice
  readonly period: Period
  readonly onChange: (choice: PeriodChoice) => void
}

export function PeriodPicker(props: PeriodPickerProps) {
  const { council, choice, period } = props
  const messages = useMessages()
  const chosen = periodName(choice, period, council, useLocale(), messages)
  return (
    <Opener label={messages.filters.period} value={chosen} preload={load}>
      <PeriodDialog {...props} />
    </Opener>
  )
}

const load = () => import('./period-dialog.tsx')

const PeriodDialog = lazy(async () => ({ default: (await load()).PeriodDialog }))
