/** Does something while the pointer shows nothing of the element as pointed at: a picture has no pointer. */
export async function withoutPointer<Result>(
  element: HTMLElement,
  action: () => Promise<Result>,
): Promise<Result> {
  element.style.pointerEvents = 'none'
  try {
    // Browsers look where the pointer is a moment after the page has changed below it.
    await new Promise((resolve) => setTimeout(resolve, 150))
    return await action()
  } finally {
    element.style.pointerEvents = ''
  }
}
