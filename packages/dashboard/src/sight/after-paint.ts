/** Does the work after the browser has shown what there is to show: the answer to a touch comes before its consequences. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work))
}
