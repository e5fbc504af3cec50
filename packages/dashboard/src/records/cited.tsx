import type { ComponentProps } from 'react'
import { useMessages } from '../i18n/locale.tsx'
import css from './records.module.css'
import { SourceList } from './source-list.tsx'

/** How many documents say so; the documents themselves when they are asked for. */
export function Cited({ citations }: Pick<ComponentProps<typeof SourceList>, 'citations'>) {
  const { records } = useMessages()
  if (citations.length === 0) return <p className={css.notCited}>{records.notCited}</p>
  return (
    <details className={css.cited}>
      <summary>
        {records.sources} ({citations.length})
      </summary>
      <SourceList citations={citations} />
    </details>
  )
}
