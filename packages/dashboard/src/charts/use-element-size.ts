import { type RefObject, useEffect, useRef, useState } from 'react'
import { whenNear } from '../sight/when-near.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The size of an element in px, from when it comes near the screen, and followed from then on; zero until then. It is
 * measured when the browser has laid out the page anyway.
 */
export function useElementSize<T extends HTMLElement>(): readonly [RefObject<T | null>, Size] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => setSize((last) => next(last, element.clientWidth, element.clientHeight))
    const observer = new ResizeObserver(measure)
    const stopWaiting = whenNear(element, {
      near: () => observer.observe(element),
      printed: measure,
    })
    return () => {
      stopWaiting()
      observer.disconnect()
    }
  }, [])
  return [ref, size]
}

/** Hidden for a moment, the element has no size: what was drawn stays, so that nothing blinks and no focus is lost. */
function next(last: Size, width: number, height: number): Size {
  if (width === 0 || (width === last.width && height === last.height)) return last
  return { width, height }
}
