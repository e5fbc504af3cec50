import cards from '../cards/cards.module.css'
import { useMessages } from '../i18n/locale.tsx'
import css from './states.module.css'

/** The first load, in the shape of what is coming: a headline, six cards and two charts. */
export function Waiting() {
  const { states } = useMessages()
  return (
    <div className={css.skeleton} role="status" aria-busy="true" aria-label={states.waiting}>
      <span className={css.line} />
      <div className={cards.cards}>
        {CARDS.map((card) => (
          <span key={card} className={css.card} />
        ))}
      </div>
      <div className={css.charts}>
        <span className={css.chart} />
        <span className={css.chart} />
      </div>
    </div>
  )
}

const CARDS = ['a', 'b', 'c', 'd', 'e', 'f']
