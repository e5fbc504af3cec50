import type { Progress } from '@council-outcomes/db'

/** Writes one line a step, each with the seconds since the process began. */
export function timedProgress(
  write: (line: string) => void,
  milliseconds: () => number = () => performance.now(),
): Progress {
  return (message) => write(`${(milliseconds() / 1000).toFixed(1).padStart(6)} s  ${message}\n`)
}
