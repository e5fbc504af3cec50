import { useEffect, useLayoutEffect, useRef } from 'react'

/** A new page begins at its top; the back button returns to where the reader was on the one before. */
export function useScrollMemory(path: string): void {
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const keep = () => places.set(stepKey(), window.scrollY)
    window.addEventListener('scroll', keep, { passive: true })
    // Another period is another step at the same place, and no scrolling tells of it.
    window.addEventListener('click', keep, { capture: true })
    return () => {
      window.removeEventListener('scroll', keep)
      window.removeEventListener('click', keep, { capture: true })
    }
  }, [])
  // Another path is what this waits for: a step within one page leaves the reader where they are.
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    const place = places.get(stepKey())
    // A visit begins at the top; to scroll there would have the browser lay out the page before it is drawn.
    if (isFirst.current && place === undefined) {
      isFirst.current = false
      return
    }
    return scrollWhenTall(place ?? 0)
  }, [path])
}

/** Where the reader was at each step of the history of this visit, in px from the top; a new step has no place yet. */
const places = new Map<string, number>()

/** Browsers without the Navigation API cannot tell two visits of one address apart. */
function stepKey(): string {
  return window.navigation?.currentEntry?.key ?? location.href
}

/** Scrolls as soon as the page is tall enough, for its figures may come a moment later; then leaves the reader alone. */
function scrollWhenTall(top: number): () => void {
  const jump = () => window.scrollTo({ top, behavior: 'instant' })
  const isTall = () => document.documentElement.scrollHeight - window.innerHeight >= top
  jump()
  if (isTall()) return () => undefined
  const observer = new ResizeObserver(() => {
    if (!isTall()) return
    jump()
    observer.disconnect()
  })
  observer.observe(document.body)
  const patience = setTimeout(() => observer.disconnect(), PATIENCE)
  return () => {
    clearTimeout(patience)
    observer.disconnect()
  }
}

/** In milliseconds. */
const PATIENCE = 3000
