import { useLocation } from 'wouter'
import cards from '../cards/cards.module.css'
import { useMessages } from '../i18n/locale.tsx'
import { type SkeletonShape, skeletonShape } from './skeleton-shape.ts'
import css from './states.module.css'

/** The first load, in the shape of what is coming. */
export function Waiting() {
  const { states } = useMessages()
  const [path] = useLocation()
  return (
    <div className={css.skeleton} role="status" aria-busy="true" aria-label={states.waiting}>
      <span className={css.line} />
      <Shape of={skeletonShape(path)} />
    </div>
  )
}

function Shape({ of }: { readonly of: SkeletonShape }) {
  switch (of) {
    case 'FIGURES':
      return (
        <>
          <div className={cards.cards}>
            {SIX.map((card) => (
              <span key={card} className={`${cards.place} ${css.card}`} />
            ))}
          </div>
          <div className={css.charts}>
            <span className={css.chart} />
            <span className={css.chart} />
          </div>
        </>
      )
    case 'LIST':
      return (
        <div className={css.rows}>
          {SIX.map((row) => (
            <span key={row} className={css.row} />
          ))}
        </div>
      )
    case 'TEXT':
      return <span className={css.sheet} />
  }
}

const SIX = ['a', 'b', 'c', 'd', 'e', 'f']
