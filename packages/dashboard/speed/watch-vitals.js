// Runs in the page, after the script of web-vitals.
const seen = { blocking: 0 }
const note = ({ name, value }) => {
  seen[name] = value
}
const always = { reportAllChanges: true }
webVitals.onFCP(note)
webVitals.onLCP(note, always)
webVitals.onCLS(note, always)
webVitals.onINP(note, { ...always, durationThreshold: 16 })
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50)
}).observe({ type: 'longtask', buffered: true })
globalThis.vitalsSeen = seen
