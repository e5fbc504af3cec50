// Runs in the page, after the script of web-vitals.
const seen = { longTasks: [] }
const note = ({ name, value }) => {
  seen[name] = value
}
const always = { reportAllChanges: true }
webVitals.onFCP(note)
webVitals.onLCP(note, always)
webVitals.onCLS(note, always)
webVitals.onINP(note, { ...always, durationThreshold: 16 })
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) seen.longTasks.push({ startTime, duration })
}).observe({ type: 'longtask', buffered: true })
// The browser's own lists belong to no interaction that it measures: what a choice does until the next paint is added.
document.addEventListener(
  'change',
  () => {
    const start = performance.now()
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen.choice = Math.max(seen.choice ?? 0, performance.now() - start)
      }),
    )
  },
  true,
)
globalThis.vitalsSeen = seen
