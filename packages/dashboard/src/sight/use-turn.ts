import { type RefObject, startTransition, useEffect, useRef, useState } from 'react'
import { lineUp } from './line.ts'
import { whenNear } from './when-near.ts'

/**
 * Whether it is the turn of an element's content to be drawn: as soon as the reader comes near, else after those that
 * asked before, one in each idle time. A whole page at once would hold up a phone for a second.
 * @param waits where false, it is its turn from the beginning
 */
export function useTurn<T extends HTMLElement>(waits: boolean): readonly [RefObject<T | null>, boolean] {
  const ref = useRef<T>(null)
  const [isTurn, setTurn] = useState(!waits)
  useEffect(() => {
    const element = ref.current
    if (element === null || !waits) return
    const draw = () => startTransition(() => setTurn(true))
    const stopWaiting = whenNear(element, { near: draw, printed: () => setTurn(true) })
    const leave = lineUp(draw)
    return () => {
      stopWaiting()
      leave()
    }
  }, [waits])
  return [ref, isTurn]
}
