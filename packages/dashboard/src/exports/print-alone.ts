import './print-alone.css'

/** Prints one part of the page and nothing else of it. */
export function printAlone(element: HTMLElement): void {
  const root = document.documentElement
  const restore = () => {
    delete root.dataset.printAlone
    delete element.dataset.printed
  }
  root.dataset.printAlone = ''
  element.dataset.printed = ''
  window.addEventListener('afterprint', restore, { once: true })
  window.print()
}
