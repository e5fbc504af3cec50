/** Resolves when every chart of an element is drawn, whose code may be on its way still; rejects when that never comes. */
export async function whenDrawn(element: Element): Promise<void> {
  const end = performance.now() + PATIENCE
  while (element.querySelector('[role="figure"] [aria-busy="true"]') !== null) {
    if (performance.now() > end) throw new Error('A chart of the block was not drawn.')
    await new Promise(requestAnimationFrame)
  }
}

/** In milliseconds. */
const PATIENCE = 10_000
