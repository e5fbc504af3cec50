type Attributes = Readonly<Record<string, string | number | null>>

/** An element with its attributes; null leaves one out. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, typeof value === 'number' ? shortened(value) : value)
  }
  return element
}

/** A hundredth of a pixel is never seen. */
function shortened(value: number): string {
  return String(Math.round(value * 100) / 100)
}
