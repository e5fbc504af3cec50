import { literalColour, paint } from './literal-colour.ts'
import { svgElement } from './svg-element.ts'

/** On the screen, in px. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Corner {
  readonly x: number
  readonly y: number
}

/** The background and the borders of an element, from the corner of the picture. */
export function paintBox(area: Area, style: CSSStyleDeclaration, corner: Corner): readonly SVGElement[] {
  const box = {
    x: area.left - corner.x,
    y: area.top - corner.y,
    width: area.right - area.left,
    height: area.bottom - area.top,
  }
  if (box.width === 0 || box.height === 0) return []
  const rx = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2) || null
  const background = literalColour(style.backgroundColor)
  return [
    ...(background === null ? [] : [svgElement('rect', { ...box, rx, ...paint('fill', background) })]),
    ...hatched(box, style),
    ...bordered(box, rx, style),
  ]
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const

function bordered(box: Box, rx: number | null, style: CSSStyleDeclaration): readonly SVGElement[] {
  const sides = SIDES.map((side) => ({
    side,
    kind: style.getPropertyValue(`border-${side}-style`),
    width: Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
    colour: style.getPropertyValue(`border-${side}-color`),
  }))
  const drawn = sides.filter(({ kind, width }) => kind !== 'none' && width > 0)
  const [first] = drawn
  const lineOf = ({ kind, width, colour }: (typeof sides)[number]) => ({
    ...paint('stroke', literalColour(colour)),
    'stroke-width': width,
    'stroke-dasharray': kind === 'dashed' ? `${2 * width} ${2 * width}` : null,
  })
  if (first === undefined) return []
  if (
    drawn.length === 4 &&
    drawn.every(({ colour, width }) => colour === first.colour && width === first.width)
  ) {
    const inset = first.width / 2
    const frame = {
      x: box.x + inset,
      y: box.y + inset,
      width: Math.max(0, box.width - first.width),
      height: Math.max(0, box.height - first.width),
    }
    return [svgElement('rect', { ...frame, rx, fill: 'none', ...lineOf(first) })]
  }
  return drawn.map((side) => svgElement('line', { ...ends(box, side), ...lineOf(side) }))
}

function ends(
  { x, y, width, height }: Box,
  line: { readonly side: (typeof SIDES)[number]; readonly width: number },
) {
  const half = line.width / 2
  switch (line.side) {
    case 'top':
      return { x1: x, x2: x + width, y1: y + half, y2: y + half }
    case 'bottom':
      return { x1: x, x2: x + width, y1: y + height - half, y2: y + height - half }
    case 'left':
      return { x1: x + half, x2: x + half, y1: y, y2: y + height }
    case 'right':
      return { x1: x + width - half, x2: x + width - half, y1: y, y2: y + height }
  }
}

/** The hatch of a hidden figure, the only picture that our boxes have behind them: stripes from one px size to another. */
function hatched(
  { x, y, width, height }: Box,
  { backgroundImage }: CSSStyleDeclaration,
): readonly SVGElement[] {
  const stripes =
    /^repeating-linear-gradient\(135deg, (.*?\)) 0(?:px|%)?,? .*?([\d.]+)px.*?([\d.]+)px\)$/.exec(
      backgroundImage,
    )
  if (stripes === null) return []
  const [, colour = '', stripe = '1', step = '6'] = stripes
  const stroke = { ...paint('stroke', literalColour(colour)), 'stroke-width': Number(stripe) }
  const distance = Number(step) * Math.SQRT2
  const d = Array.from({ length: Math.ceil((width + height) / distance) }, (_, index) => {
    const offset = (index + 1) * distance
    const [fromX, fromY] = [Math.min(offset, width), Math.max(0, offset - width)]
    const [toX, toY] = [Math.max(0, offset - height), Math.min(offset, height)]
    return `M${(x + fromX).toFixed(1)} ${(y + fromY).toFixed(1)}L${(x + toX).toFixed(1)} ${(y + toY).toFixed(1)}`
  }).join('')
  return [svgElement('path', { d, fill: 'none', ...stroke })]
}
