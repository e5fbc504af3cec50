import controls from '../controls/controls.module.css'
import type { Failure } from '../graph/failure.ts'
import { displayTime } from '../i18n/display-time.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'
import css from './states.module.css'

interface FailedProps {
  readonly failure: Failure
  /** When the figures came that are still on the screen; null when there are none. */
  readonly keptFrom: Date | null
  readonly onRetry: () => void
}

/** What happened, what is kept, and what to do. */
export function Failed({ failure, keptFrom, onRetry }: FailedProps) {
  const { states } = useMessages()
  const locale = useLocale()
  return (
    <div className={css.failed} role="alert">
      <p>
        <strong>{states.failed[failure.kind]}</strong>{' '}
        {keptFrom !== null && states.kept(displayTime(keptFrom, locale))}
      </p>
      {failure.detail !== null && (
        <p lang="en" className={css.detail}>
          {failure.detail}
        </p>
      )}
      {failure.kind !== 'REFUSED' && (
        <button type="button" className={controls.quiet} onClick={onRetry}>
          {states.retry}
        </button>
      )}
    </div>
  )
}
