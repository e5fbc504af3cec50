import { type RefObject, startTransition, useEffect, useRef, useState } from 'react'
import { lineUpAtRest } from '../sight/line.ts'
import { whenNear } from '../sight/when-near.ts'

interface Size {
  readonly width: number
  readonly height: number
}

interface ElementSize<T> extends Size {
  readonly ref: RefObject<T | null>
  /** Whether the reader has come near, the page is printed, or the browser had nothing better to do. */
  readonly isNear: boolean
}

/**
 * The size of an element in px, followed from the first layout of the page on, so that the room for what will be drawn
 * is right before it is drawn; zero until then. It is measured when the browser has laid out the page anyway.
 */
export function useElementSize<T extends HTMLElement>(): ElementSize<T> {
  const ref = useRef<T>(null)
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => setSize((last) => next(last, element.clientWidth, element.clientHeight))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    const stopWaiting = whenNear(element, {
      near: () => setNear(true),
      printed: () => {
        measure()
        setNear(true)
      },
    })
    const leave = lineUpAtRest(() => startTransition(() => setNear(true)))
    return () => {
      leave()
      stopWaiting()
      observer.disconnect()
    }
  }, [])
  return { ref, ...size, isNear }
}

/** Hidden for a moment, the element has no size: what was drawn stays, so that nothing blinks and no focus is lost. */
function next(last: Size, width: number, height: number): Size {
  if (width === 0 || (width === last.width && height === last.height)) return last
  return { width, height }
}
