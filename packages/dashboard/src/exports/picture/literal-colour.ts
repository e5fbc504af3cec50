/** A colour that every program reads, and how much of it covers what is below, 0 to 1. */
export interface LiteralColour {
  readonly colour: string
  readonly opacity: number
}

/** The colour as it is drawn: mixtures and wide gamuts are words of browsers only. Null for what is not seen. */
export function literalColour(css: string): LiteralColour | null {
  const known = KNOWN.get(css)
  if (known !== undefined) return known
  const literal = drawn(css)
  KNOWN.set(css, literal)
  return literal
}

const KNOWN = new Map<string, LiteralColour | null>()

function drawn(css: string): LiteralColour | null {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (canvas === null || css === '' || css === 'none') return null
  canvas.fillStyle = 'transparent'
  canvas.fillStyle = css
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  if (alpha === 0) return null
  const colour = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  return { colour, opacity: Math.round((alpha / 255) * 1000) / 1000 }
}

/** The attributes of a shape in that colour. */
export function paint(
  kind: 'fill' | 'stroke',
  literal: LiteralColour | null,
): Readonly<Record<string, string | number | null>> {
  if (literal === null) return { [kind]: 'none' }
  return { [kind]: literal.colour, [`${kind}-opacity`]: literal.opacity === 1 ? null : literal.opacity }
}
