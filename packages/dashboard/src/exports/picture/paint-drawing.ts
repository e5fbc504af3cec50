import { literalColour, paint } from './literal-colour.ts'
import { svgElement } from './svg-element.ts'

/** A drawing of the page with the look that style sheets gave it written into it. */
export function paintDrawing(
  drawing: SVGSVGElement,
  corner: { readonly x: number; readonly y: number },
): SVGSVGElement {
  const { left, top, width, height } = drawing.getBoundingClientRect()
  const copy = svgElement('svg', {
    x: left - corner.x,
    y: top - corner.y,
    width,
    height,
    viewBox: drawing.getAttribute('viewBox'),
    overflow: getComputedStyle(drawing).overflow,
  })
  copy.append(...[...drawing.children].flatMap(copied))
  return copy
}

function copied(element: Element): readonly Node[] {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden') return []
  // The copy is empty: what is within is looked at one by one.
  const copy = element.cloneNode(false)
  if (!(copy instanceof SVGElement)) return []
  for (const { name } of [...copy.attributes]) if (!GEOMETRY.has(name)) copy.removeAttribute(name)
  const isGroup = element.children.length > 0
  if (!isGroup && isInvisible(style)) return []
  for (const [name, value] of Object.entries(isGroup ? grouped(style) : drawn(style, element))) {
    if (value !== null) copy.setAttribute(name, String(value))
  }
  copy.append(...[...element.childNodes].flatMap((node) => childOf(node)))
  return [copy]
}

function childOf(node: Node): readonly Node[] {
  if (node instanceof Text) return [node.cloneNode()]
  return node instanceof Element ? copied(node) : []
}

/** What says where a mark is; how it looks is taken from its style. */
const GEOMETRY = new Set([
  ...[
    'id',
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'dx',
    'dy',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'width',
    'height',
    'd',
    'points',
  ],
  ...['transform', 'viewBox', 'patternUnits', 'patternTransform', 'clip-path', 'text-anchor', 'offset'],
])

type Attributes = Readonly<Record<string, string | number | null>>

function grouped({ opacity }: CSSStyleDeclaration): Attributes {
  return { opacity: opacity === '1' ? null : opacity }
}

function drawn(style: CSSStyleDeclaration, element: Element): Attributes {
  const isText = element instanceof SVGTextContentElement
  const strokes = isSeen(style.stroke)
  return {
    ...grouped(style),
    ...paintOf('fill', style.fill, style.fillOpacity),
    ...(strokes
      ? {
          ...paintOf('stroke', style.stroke, style.strokeOpacity),
          'stroke-width': Number.parseFloat(style.strokeWidth),
          'stroke-dasharray': style.strokeDasharray === 'none' ? null : style.strokeDasharray,
          'paint-order': style.paintOrder === 'normal' ? null : style.paintOrder,
        }
      : {}),
    ...(isText
      ? {
          'font-size': Number.parseFloat(style.fontSize),
          'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
          'text-anchor': style.textAnchor === 'start' ? null : style.textAnchor,
          'dominant-baseline': style.dominantBaseline === 'auto' ? null : style.dominantBaseline,
        }
      : {}),
  }
}

function paintOf(kind: 'fill' | 'stroke', css: string, opacity: string): Attributes {
  if (css.startsWith('url(')) return { [kind]: css.replaceAll('"', '') }
  const literal = literalColour(css)
  return paint(kind, literal === null ? null : { ...literal, opacity: literal.opacity * Number(opacity) })
}

function isInvisible(style: CSSStyleDeclaration): boolean {
  return !isSeen(style.fill) && !isSeen(style.stroke)
}

function isSeen(css: string): boolean {
  return css.startsWith('url(') || literalColour(css) !== null
}
