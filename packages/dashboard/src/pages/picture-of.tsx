import { type ComponentType, useDeferredValue, useMemo } from 'react'
import { dataOf, type Picture as PictureState } from '../graph/use-steady-query.ts'
import { EmbeddedPicture } from '../presentation/embedded-picture.tsx'
import { usePresentation } from '../presentation/presentation.ts'
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
  const { kind } = usePresentation()
  const newest = dataOf(picture)
  // Drawing a whole page takes a phone a while: until it is done, the last one answers to touches.
  const data = useDeferredValue(newest)
  const drawn = useMemo(() => (data === null ? null : <Picture data={data} />), [data, Picture])
  const isOnItsWay = picture.kind === 'FULL' && picture.stale
  const isOld = isOnItsWay || data !== newest
  return (
    <>
      {picture.kind === 'FAILED' && (
        <Failed failure={picture.failure} keptFrom={picture.last?.from ?? null} onRetry={picture.retry} />
      )}
      {(picture.kind === 'WAITING' || isOnItsWay) && (
        <Slow keptFrom={picture.kind === 'FULL' ? picture.from : null} />
      )}
      {drawn === null && picture.kind !== 'FAILED' && <Waiting />}
      {drawn !== null && (
        <div className={css.picture} aria-busy={isOld} data-stale={isOld || undefined}>
          {kind === 'EMBED' ? <EmbeddedPicture>{drawn}</EmbeddedPicture> : drawn}
        </div>
      )}
    </>
  )
}
