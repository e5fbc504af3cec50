import type { Period } from '@council-outcomes/figures'
import { useQuestionAddress } from '../../address/question-address.ts'
import controls from '../../controls/controls.module.css'
import { shownCells } from '../../figures/shown-cells.ts'
import { dataOf } from '../../graph/use-steady-query.ts'
import { useGraphLocale, useMessages } from '../../i18n/locale.tsx'
import { useLiveQuery } from '../../live/use-live-query.ts'
import css from '../pages.module.css'
import { nearestQuery } from './nearest-query.ts'
import { nearestYear } from './nearest-year.ts'

interface NearestProps {
  readonly council: string
  readonly period: Period
}

/** Where nothing is recorded: the nearest thing there is, and the way to it. */
export function Nearest({ council, period }: NearestProps) {
  const [{ region }, setAddress] = useQuestionAddress()
  const { headline } = useMessages()
  const data = dataOf(useLiveQuery(nearestQuery, { council, region, locale: useGraphLocale() }))
  if (data === null) return null
  const cells = data.kpis.flatMap((kpi) => shownCells(kpi.series).cells)
  const nearest = nearestYear(cells, period)
  return (
    <div className={css.nearest}>
      <p>{nearest === null ? headline.nowhere : headline.nearest(nearest.figure, nearest.code)}</p>
      {nearest !== null && (
        <button
          type="button"
          className={controls.quiet}
          onClick={() => void setAddress({ period: { kind: 'CODE', code: nearest.code } })}
        >
          {headline.showYear(nearest.code)}
        </button>
      )}
      {region !== null && (
        <button type="button" className={controls.quiet} onClick={() => void setAddress({ region: null })}>
          {headline.showWholeCountry}
        </button>
      )}
    </div>
  )
}
