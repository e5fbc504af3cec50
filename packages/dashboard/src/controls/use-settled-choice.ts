import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { afterPaint } from '../sight/after-paint.ts'

interface SettledChoice {
  /** What the reader sees as chosen, before its consequences are there. */
  readonly chosen: string
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>) => void
  readonly onKeyDown: () => void
  readonly onPointerDown: () => void
  readonly onBlur: () => void
}

/** Tells of a choice once it is made: with the keyboard a reader passes many on the way to one, and rests on that. */
export function useSettledChoice(value: string, tell: (id: string) => void): SettledChoice {
  const [pick, setPick] = useState<Pick | null>(null)
  if (pick !== null && pick.instead !== value) setPick(null)
  const byKeys = useRef(false)
  const waiting = useRef<Waiting | null>(null)
  const settle = () => {
    if (waiting.current === null) return
    clearTimeout(waiting.current.timer)
    waiting.current.tell()
    waiting.current = null
  }
  useEffect(() => () => clearTimeout(waiting.current?.timer), [])
  return {
    chosen: pick?.id ?? value,
    onChange: ({ target }) => {
      const id = target.value
      setPick({ id, instead: value })
      clearTimeout(waiting.current?.timer)
      const timer = setTimeout(settle, byKeys.current ? REST : 0)
      waiting.current = { timer, tell: () => afterPaint(() => tell(id)) }
    },
    onKeyDown: () => {
      byKeys.current = true
    },
    onPointerDown: () => {
      byKeys.current = false
    },
    onBlur: settle,
  }
}

interface Pick {
  readonly id: string
  readonly instead: string
}

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>
  readonly tell: () => void
}

/** How long the keys rest when a choice is meant, in milliseconds. */
const REST = 400
