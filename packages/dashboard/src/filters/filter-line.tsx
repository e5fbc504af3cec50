import { lazy, type ReactNode, Suspense, useId, useState } from 'react'
import controls from '../controls/controls.module.css'
import { useMessages } from '../i18n/locale.tsx'
import css from './filters.module.css'

interface FilterLineProps {
  /** What is shown now, in short, for the one button that a phone has room for. */
  readonly summary: string
  readonly children: ReactNode
}

/** The one line of filters that stays in sight; on a phone they open as a sheet. */
export function FilterLine({ summary, children }: FilterLineProps) {
  const { filters } = useMessages()
  const id = useId()
  const [sheet, setSheet] = useState<'UNUSED' | 'OPEN' | 'CLOSED'>('UNUSED')
  return (
    <section className={css.bar} aria-label={filters.title}>
      <div className={css.line}>{children}</div>
      <div className={css.short}>
        <button
          type="button"
          className={controls.opener}
          aria-describedby={id}
          aria-haspopup="dialog"
          onClick={() => setSheet('OPEN')}
        >
          <span className={controls.value} id={id}>
            {summary}
          </span>
          <span className={css.change}>{filters.change}</span>
        </button>
        {sheet !== 'UNUSED' && (
          <Suspense>
            <FilterSheet
              isOpen={sheet === 'OPEN'}
              onOpenChange={(open) => setSheet(open ? 'OPEN' : 'CLOSED')}
            >
              {children}
            </FilterSheet>
          </Suspense>
        )}
      </div>
    </section>
  )
}

const FilterSheet = lazy(async () => ({ default: (await import('./filter-sheet.tsx')).FilterSheet }))
