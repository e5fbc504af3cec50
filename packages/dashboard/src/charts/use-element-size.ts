import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface Size {
  readonly width: number
  readonly height: number
}

/** The size of an element in px, measured before the first paint and followed from then on; zero until it is shown. */
export function useElementSize<T extends HTMLElement>(): readonly [RefObject<T | null>, Size] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => setSize((last) => next(last, element.clientWidth, element.clientHeight))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}

/** Hidden for a moment, the element has no size: what was drawn stays, so that nothing blinks and no focus is lost. */
function next(last: Size, width: number, height: number): Size {
  if (width === 0 || (width === last.width && height === last.height)) return last
  return { width, height }
}
