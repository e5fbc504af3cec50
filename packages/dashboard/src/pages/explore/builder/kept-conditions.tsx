import { ADDRESS_FILTERS, type AddressedAnalysis } from '@council-outcomes/figures'
import { useExploreWords } from '../words.ts'
import css from './builder.module.css'

interface KeptConditionsProps {
  readonly asked: AddressedAnalysis
  readonly onAsk: (asked: AddressedAnalysis) => void
}

/** What the address asks beyond the choices of the page: each can be left out, none is lost unseen. */
export function KeptConditions({ asked, onAsk }: KeptConditionsProps) {
  const words = useExploreWords()
  const kept = keptIn(asked)
  if (kept.length === 0) return null
  return (
    <div className={css.kept}>
      <p className={css.legend}>{words.kept}</p>
      <ul>
        {kept.map(({ text, without }) => (
          <li key={text}>
            <code>{text}</code>
            <button
              type="button"
              className={css.leave}
              aria-label={words.leaveOut(text)}
              onClick={() => onAsk(without)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface Kept {
  /** As the address has it. */
  readonly text: string
  readonly without: AddressedAnalysis
}

function keptIn(asked: AddressedAnalysis): readonly Kept[] {
  const { filter, regionsAsOf, order, limit, top } = asked
  const others = ADDRESS_FILTERS.filter((name) => name.startsWith('not') || name === 'sources')
  return [
    ...others.flatMap((name) => {
      const codes = filter?.[name] ?? []
      const without = { ...asked, filter: { ...filter, [name]: null } }
      return codes.length === 0 ? [] : [{ text: `${name}: ${codes.join(', ')}`, without }]
    }),
    ...(regionsAsOf
      ? [{ text: `regionsAsOf: ${regionsAsOf}`, without: { ...asked, regionsAsOf: null } }]
      : []),
    ...(order
      ? [
          {
            text: `order: ${[order.metric, order.direction?.toLowerCase()].filter(Boolean).join(', ')}`,
            without: { ...asked, order: null },
          },
        ]
      : []),
    ...(limit == null ? [] : [{ text: `limit: ${limit}`, without: { ...asked, limit: null } }]),
    ...(top ? [{ text: `top: ${top.count}`, without: { ...asked, top: null } }] : []),
  ]
}
