import { flushSync } from 'react-dom'

interface Moments {
  /** The reader is within a screen of the element, or it is on paper. */
  readonly near: () => void
  /** The browser takes a picture of the page for paper right after this, of parts far from the screen too. */
  readonly printed: () => void
}

/** Waits until somebody is about to see an element; returns what ends the wait. */
export function whenNear(element: Element, { near, printed }: Moments): () => void {
  if (matchMedia('print').matches) {
    near()
    return () => undefined
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      near()
      observer.disconnect()
    },
    { rootMargin: '100% 0px' },
  )
  observer.observe(element)
  const print = () => flushSync(printed)
  window.addEventListener('beforeprint', print)
  return () => {
    observer.disconnect()
    window.removeEventListener('beforeprint', print)
  }
}
