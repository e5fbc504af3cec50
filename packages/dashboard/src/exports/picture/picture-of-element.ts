import { paintElement } from './paint-element.ts'
import { svgElement } from './svg-element.ts'

export interface PictureOptions {
  /** A last line below everything. */
  readonly signature: string
  /** CSS that the picture carries along, such as its fonts. */
  readonly style?: string
}

/**
 * A part of the page as it is drawn now, as one SVG without foreign objects, scripts or links: its colours are literal,
 * its words are text, stretched to their place where another font stands in. It opens in any program that reads SVG.
 */
export function pictureOfElement(
  element: HTMLElement,
  { signature, style = '' }: PictureOptions,
): SVGSVGElement {
  const { width, height } = element.getBoundingClientRect()
  const { backgroundColor, color, fontFamily, paddingLeft, borderLeftWidth } = getComputedStyle(element)
  const size = { width: Math.ceil(width), height: Math.ceil(height) + SIGNATURE_ROOM }
  const picture = svgElement('svg', {
    viewBox: `0 0 ${size.width} ${size.height}`,
    ...size,
    'font-family': `${fontFamily}, Arial, sans-serif`,
  })
  if (style !== '') picture.append(withText(svgElement('style'), style))
  picture.append(svgElement('rect', { ...size, fill: backgroundColor }))
  picture.append(...paintElement(element))
  const line = svgElement('text', {
    x: Number.parseFloat(paddingLeft) + Number.parseFloat(borderLeftWidth),
    y: size.height - 14,
    fill: color,
    'fill-opacity': 0.75,
    'font-size': 12,
  })
  picture.append(withText(line, signature))
  return picture
}

const SIGNATURE_ROOM = 20

function withText<Kind extends SVGElement>(element: Kind, text: string): Kind {
  element.textContent = text
  return element
}
