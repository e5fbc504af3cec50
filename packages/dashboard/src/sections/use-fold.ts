import { type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** What the button of a {@link Fold} needs. */
export interface FoldTurn {
  readonly ref: RefObject<HTMLButtonElement | null>
  readonly unfolded: boolean
  /** How many things are folded away at first. */
  readonly rest: number
  readonly onTurn: () => void
}

/**
 * Shows the first of many things until the reader asks for the rest. `bind` gives each thing what it needs in a Fold;
 * `turn` is null where there are too few to fold.
 * @param count how many things there are
 * @param few how many of them are seen at first
 */
export function useFold<Thing extends HTMLElement>(count: number, few: number) {
  const [unfolded, setUnfolded] = useState(false)
  const firstOfRest = useRef<Thing>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isLong = count > few + SPARE
  const onTurn = () => {
    flushSync(() => setUnfolded(!unfolded))
    // Who reads on goes on where the list ended; who folds it stays at its end.
    if (unfolded) button.current?.scrollIntoView({ block: 'center' })
    else firstOfRest.current?.focus({ preventScroll: true })
  }
  const bind = (index: number) => ({
    'data-rest': (isLong && !unfolded && index >= few) || undefined,
    ...(index === few && { ref: firstOfRest, tabIndex: -1 }),
  })
  const turn: FoldTurn | null = isLong ? { ref: button, unfolded, rest: count - few, onTurn } : null
  return { bind, turn }
}

/** So many more are not worth a button. */
const SPARE = 2
