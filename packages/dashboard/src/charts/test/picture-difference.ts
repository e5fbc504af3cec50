import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** How two pictures differ, in words; `picture` marks where, unless their sizes differ. */
export interface PictureDifference {
  readonly words: string
  readonly picture: PNG | null
}

/**
 * Null for the same picture. Another Chromium draws edges a little differently all over, which is allowed; what moved,
 * is missing or has another colour differs in one place, and that is not.
 */
export function pictureDifference(kept: PNG, actual: PNG): PictureDifference | null {
  const { width, height } = kept
  if (actual.width !== width || actual.height !== height) {
    const words = `is ${actual.width} × ${actual.height} px, and was ${width} × ${height} px`
    return { words, picture: null }
  }
  const marked = new PNG({ width, height })
  pixelmatch(kept.data, actual.data, marked.data, width, height, { threshold: THRESHOLD, diffMask: true })
  const { count, x, y } = densestSquare(marked)
  if (count <= ALLOWED) return null
  const words = `differs in ${count} of ${SQUARE * SQUARE} px around ${x}, ${y}`
  return { words, picture: marked }
}

/** How far two colours may lie apart, from 0 to 1. */
const THRESHOLD = 0.06

/** The side of a square in px, and how many pixels may differ in it. */
const SQUARE = 16
const ALLOWED = 8

interface Square {
  readonly count: number
  readonly x: number
  readonly y: number
}

function densestSquare({ width, height, data }: PNG): Square {
  const across = Math.ceil(width / SQUARE)
  const counts = new Uint16Array(across * Math.ceil(height / SQUARE))
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (data[4 * pixel + 3] === 0) continue
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    const square = Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE)
    counts[square] = (counts[square] ?? 0) + 1
  }
  const count = Math.max(0, ...counts)
  const square = counts.indexOf(count)
  return { count, x: SQUARE * (square % across), y: SQUARE * Math.floor(square / across) }
}
