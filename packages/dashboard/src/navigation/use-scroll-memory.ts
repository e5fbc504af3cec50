import { useEffect, useLayoutEffect, useRef } from 'react'

/** A new page begins at its top; the back button returns to where the reader was on the one before. */
export function useScrollMemory(path: string): void {
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const keep = () => places.set(stepKey(), placeNow())
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
    const wasFirst = isFirst.current
    isFirst.current = false
    const place = places.get(stepKey())
    if (place !== undefined) return stayAt(place)
    // A visit begins at the top; to scroll there would have the browser lay out the page before it is drawn.
    if (!wasFirst) scrollTo(0)
  }, [path])
}

/** Measured from a heading, because what is above may not be drawn yet when the reader comes back. */
interface Place {
  /** Which of the page's headings of the second order; null above the first. */
  readonly heading: number | null
  /** From the heading, or from the top of the page, to the top of the window: in px. */
  readonly distance: number
}

/** Where the reader was at each step of the history of this visit; a new step has no place yet. */
const places = new Map<string, Place>()

/** Browsers without the Navigation API cannot tell two visits of one address apart. */
function stepKey(): string {
  return window.navigation?.currentEntry?.key ?? location.href
}

function placeNow(): Place {
  const tops = headingTops()
  const last = tops.findLastIndex((top) => top < window.innerHeight / 2)
  return last === -1
    ? { heading: null, distance: window.scrollY }
    : { heading: last, distance: -(tops[last] ?? 0) }
}

/** Keeps the place while figures and drawings come in, until the reader moves on. */
function stayAt({ heading, distance }: Place): () => void {
  const jump = () => {
    const top = heading === null ? -window.scrollY : headingTops()[heading]
    if (top !== undefined) scrollTo(window.scrollY + top + distance)
  }
  jump()
  const observer = new ResizeObserver(jump)
  observer.observe(document.body)
  const stay = new AbortController()
  const leave = () => {
    stay.abort()
    observer.disconnect()
    clearTimeout(patience)
  }
  const patience = setTimeout(leave, PATIENCE)
  for (const move of MOVES) window.addEventListener(move, leave, { signal: stay.signal, passive: true })
  return leave
}

/** From the top of the window, in px. */
function headingTops(): readonly number[] {
  return [...document.querySelectorAll('main h2')].map((heading) => heading.getBoundingClientRect().top)
}

function scrollTo(top: number): void {
  window.scrollTo({ top, behavior: 'instant' })
}

/** What a reader does who no longer wants to be where they were. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** In milliseconds. */
const PATIENCE = 10_000
