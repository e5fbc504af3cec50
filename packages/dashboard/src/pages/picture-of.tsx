import type { ComponentType } from 'react'
import { dataOf, type Picture as PictureState } from '../graph/use-steady-query.ts'
import { Failed } from '../states/failed.tsx'
import { Slow } from '../states/slow.tsx'
import { Waiting } from '../states/waiting.tsx'
import css from './pages.module.css'

interface PictureOfProps<Data> {
  readonly picture: PictureState<Data>
  readonly Picture: ComponentType<{ readonly data: Data }>
}

/** The answer to a page's question in each of its states: the last one stays while the next is fetched, or when that fails. */
export function PictureOf<Data>({ picture, Picture }: PictureOfProps<Data>) {
  const data = dataOf(picture)
  const isStale = picture.kind === 'FULL' && picture.stale
  return (
    <>
      {picture.kind === 'FAILED' && (
        <Failed failure={picture.failure} keptFrom={picture.last?.from ?? null} onRetry={picture.retry} />
      )}
      {(picture.kind === 'WAITING' || isStale) && (
        <Slow keptFrom={picture.kind === 'FULL' ? picture.from : null} />
      )}
      {picture.kind === 'WAITING' && <Waiting />}
      {data !== null && (
        <div className={css.picture} aria-busy={isStale} data-stale={isStale || undefined}>
          <Picture data={data} />
        </div>
      )}
    </>
  )
}
