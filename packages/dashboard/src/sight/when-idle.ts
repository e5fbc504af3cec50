/** Has the browser do the work when it has nothing better to do, at the latest after two seconds. */
export function whenIdle(work: () => void): void {
  // Safari has no idle time to tell of.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2_000 })
  else setTimeout(work)
}
