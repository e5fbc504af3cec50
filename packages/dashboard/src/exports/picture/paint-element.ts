import { type Area, paintBox } from './paint-box.ts'
import { paintDrawing } from './paint-drawing.ts'
import { paintText, paintWords } from './paint-text.ts'
import { svgElement } from './svg-element.ts'

/** What is seen of an element and all within it, in the order in which it is painted, from the element's own corner. */
export function paintElement(root: HTMLElement): readonly SVGElement[] {
  const { left, top, right, bottom } = root.getBoundingClientRect()
  const corner = { x: left, y: top }
  return childrenOf(root, { corner, seen: { left, top, right, bottom } })
}

interface Place {
  /** The corner of the picture on the screen. */
  readonly corner: { readonly x: number; readonly y: number }
  /** Outside of it nothing shows. */
  readonly seen: Area
}

function childrenOf(element: Element, place: Place): readonly SVGElement[] {
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Text) return paintText(node, place.corner, place.seen)
    return node instanceof Element ? painted(node, place) : []
  })
}

function painted(element: Element, place: Place): readonly SVGElement[] {
  const style = getComputedStyle(element)
  if (isUnseen(element, style)) return []
  if (element instanceof SVGSVGElement) return [paintDrawing(element, place.corner)]
  const area = element.getBoundingClientRect()
  const shapes = [
    ...paintBox(area, style, place.corner),
    ...pseudoText(element, style, place),
    ...childrenOf(element, {
      ...place,
      seen: style.overflow === 'visible' ? place.seen : common(place.seen, area),
    }),
  ]
  const opacity = Number(style.opacity)
  if (opacity === 1 || shapes.length === 0) return shapes
  const group = svgElement('g', { opacity })
  group.append(...shapes)
  return [group]
}

/** Controls are not part of the picture; what is clipped away is for screen readers. */
function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.opacity === '0' ||
    style.clipPath === 'inset(50%)' ||
    element.classList.contains('screen-only')
  )
}

/** Words that only the style sheet has, in an element that has nothing else. */
function pseudoText(element: Element, style: CSSStyleDeclaration, { corner }: Place): readonly SVGElement[] {
  const [, words = ''] = /^"(.*)"$/.exec(getComputedStyle(element, '::before').content) ?? []
  if (words === '' || element.childNodes.length > 0) return []
  return [paintWords(words, element.getBoundingClientRect(), style, corner, null)]
}

function common(one: Area, other: Area): Area {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
}
