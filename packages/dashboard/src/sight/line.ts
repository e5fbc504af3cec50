import { whenIdle } from './when-idle.ts'
import { whenResting } from './when-resting.ts'

/** Has work done when its turn comes, one piece in each idle time. Returns what takes it out of the line. */
export function lineUp(work: () => void): () => void {
  if (line.size === 0) whenIdle(serveNext)
  line.add(work)
  return () => line.delete(work)
}

/** The same for what no reader waits for: it joins the line when the reader rests. */
export function lineUpAtRest(work: () => void): () => void {
  let leave = whenResting(() => {
    leave = lineUp(work)
  })
  return () => leave()
}

const line = new Set<() => void>()

function serveNext(): void {
  const [next] = line
  if (next === undefined) return
  next()
  line.delete(next)
  if (line.size > 0) whenIdle(serveNext)
}
