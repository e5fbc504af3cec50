import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in px, measured before the first paint and followed from then on; 0 until it is shown. */
export function useElementWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    // Hidden for a moment, the element has no width: what was drawn stays, so that nothing blinks and no focus is lost.
    const measure = () => setWidth((last) => element.clientWidth || last)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
