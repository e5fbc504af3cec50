import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react'
import { type MarkCell, nextMark } from './mark-navigation.ts'
import type { Box } from './tip-place.ts'

/** What an element needs to be one of the chart's marks. */
export interface MarkBinding {
  readonly ref: (element: Element | null) => void
  readonly tabIndex: 0 | -1
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: () => void
  readonly onPointerEnter: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
}

export interface Marks {
  readonly frameRef: RefObject<HTMLDivElement | null>
  /** The mark that is pointed at or has the keyboard's focus, in px of the frame. */
  readonly shown: { readonly id: string; readonly box: Box } | null
  readonly bind: (id: string) => MarkBinding
}

/** Makes a chart's marks one tab stop: arrows, Home and End move among them, hover and focus show the card, Escape hides it. */
export function useMarks(cells: readonly MarkCell[]): Marks {
  const frameRef = useRef<HTMLDivElement>(null)
  const elements = useRef(new Map<string, Element>())
  const [lastId, setLastId] = useState<string | null>(null)
  const [shown, setShown] = useState<Marks['shown']>(null)
  const stopId = cells.some((cell) => cell.id === lastId) ? lastId : cells[0]?.id

  const show = (id: string, element: Element) => {
    const frame = frameRef.current
    if (frame !== null)
      setShown({ id, box: boxWithin(frame, element.querySelector('[data-anchor]') ?? element) })
  }

  const bind = (id: string): MarkBinding => ({
    ref: (element) => {
      if (element === null) elements.current.delete(id)
      else elements.current.set(id, element)
    },
    tabIndex: id === stopId ? 0 : -1,
    onKeyDown: (event) => {
      if (event.key === 'Escape' && shown !== null) {
        event.stopPropagation()
        setShown(null)
      }
      const next = elements.current.get(nextMark(cells, id, event.key) ?? '')
      if (next === undefined) return
      event.preventDefault()
      focusOn(next)
    },
    onFocus: ({ currentTarget }) => {
      setLastId(id)
      if (currentTarget.matches(':focus-visible')) show(id, currentTarget)
    },
    onBlur: () => setShown(null),
    onPointerEnter: ({ currentTarget }) => show(id, currentTarget),
    onPointerLeave: () => setShown(null),
  })

  return { frameRef, shown, bind }
}

function focusOn(element: Element): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus()
}

function boxWithin(frame: Element, element: Element): Box {
  const outer = frame.getBoundingClientRect()
  const inner = element.getBoundingClientRect()
  return { x: inner.x - outer.x, y: inner.y - outer.y, width: inner.width, height: inner.height }
}
