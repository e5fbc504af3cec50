/**
 * Has the work done once the reader has left the page alone for a while: right away with a mouse, whose machine is quick;
 * on a slow phone what the reader does next comes first. Returns what ends the wait.
 */
export function whenResting(work: () => void): () => void {
  if (!matchMedia('(pointer: coarse)').matches) {
    const timer = setTimeout(work)
    return () => clearTimeout(timer)
  }
  const wait = new AbortController()
  const end = () => {
    clearTimeout(timer)
    wait.abort()
  }
  const rested = () => {
    end()
    work()
  }
  let timer = setTimeout(rested, REST)
  const startAgain = () => {
    clearTimeout(timer)
    timer = setTimeout(rested, REST)
  }
  for (const move of MOVES) {
    window.addEventListener(move, startAgain, { capture: true, passive: true, signal: wait.signal })
  }
  return end
}

const MOVES = ['pointerdown', 'scroll', 'keydown'] as const

/** In milliseconds: as long as the web waits until it calls a page quiet (web.dev/tti). */
const REST = 5_000
