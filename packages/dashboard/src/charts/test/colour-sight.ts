/** Linear red, green and blue from 0 to 1. */
type Light = readonly [number, number, number]
type Matrix = readonly [Light, Light, Light]

export const VISIONS = ['full', 'protan', 'deutan', 'tritan'] as const
export type Vision = (typeof VISIONS)[number]

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHT: Readonly<Record<Vision, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The contrast of WCAG 2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** What an eye with this vision makes of a colour. */
export function seenBy(vision: Vision, hex: string): Light {
  const [red, green, blue] = times(SIGHT[vision], light(hex))
  return [shown(red), shown(green), shown(blue)]
}

/** The distance of two colours in OKLab; 0.02 is just noticeable side by side. */
export function difference(one: Light, other: Light): number {
  const [a, b] = [oklab(one), oklab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** Perceived lightness (OKLab) from 0 to 1. */
export function lightness(hex: string): number {
  return oklab(light(hex))[0]
}

function luminance(hex: string): number {
  const [red, green, blue] = light(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function light(hex: string): Light {
  const channel = (start: number) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function oklab(colour: Light): Light {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  ).map(Math.cbrt)
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l ?? 0, m ?? 0, s ?? 0],
  )
}

function shown(channel: number): number {
  return Math.min(1, Math.max(0, channel))
}

function times(matrix: Matrix, [x, y, z]: Light): Light {
  const row = ([a, b, c]: Light) => a * x + b * y + c * z
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}
