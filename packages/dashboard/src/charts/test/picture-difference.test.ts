import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { readKept } from './kept-pictures.ts'
import { pictureDifference } from './picture-difference.ts'

// Places in the kept picture of 'Full, with a running period', in px.
const kept = readKept('full-with-a-running-period.light')
const bar = highestBar()
const barColour = String(pixel(bar.x, bar.y))

function copy(): PNG {
  const picture = new PNG({ width: kept.width, height: kept.height })
  kept.data.copy(picture.data)
  return picture
}

/** The picture after `change` of each pixel's colour. */
function changed(change: (colour: readonly number[], x: number, y: number) => readonly number[]): PNG {
  const picture = copy()
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const at = 4 * (y * picture.width + x)
      picture.data.set(change([...kept.data.subarray(at, at + 4)], x, y), at)
    }
  }
  return picture
}

function pixel(x: number, y: number): readonly number[] {
  const at = 4 * (y * kept.width + x)
  return [...kept.data.subarray(at, at + 4)]
}

const isBar = (colour: readonly number[]) => String(colour) === barColour

describe('a picture differs from the kept one', () => {
  it('not when it is the same', () => {
    expect(pictureDifference(kept, copy())).toBeNull()
  })

  it('not when every edge is a little softer, as with another Chromium', () => {
    const softer = changed((colour, x, y) => {
      const left = pixel(Math.max(0, x - 1), y)
      return colour.map((part, index) => Math.round(0.94 * part + 0.06 * (left[index] ?? 0)))
    })
    expect(pictureDifference(kept, softer)).toBeNull()
  })

  it('when all bars moved by two pixels', () => {
    const moved = changed((colour, x, y) => {
      const from = pixel(Math.max(0, x - 2), y)
      return isBar(from) || isBar(colour) ? from : colour
    })
    expect(pictureDifference(kept, moved)?.words).toMatch(/differs in/)
  })

  it('when the bars have another colour', () => {
    const other = changed((colour) => (isBar(colour) ? [0, 114, 120, 255] : colour))
    expect(pictureDifference(kept, other)?.words).toMatch(/differs in/)
  })

  it('when the number above one bar is missing', () => {
    const number = { x: bar.x + 20, y: bar.y - 9 }
    const without = changed((colour, x, y) =>
      Math.abs(x - number.x) < 8 && Math.abs(y - number.y) < 8 ? pixel(1, kept.height - 3) : colour,
    )
    expect(pictureDifference(kept, without)?.words).toMatch(/differs in/)
  })

  it('when it has another size', () => {
    const larger = new PNG({ width: kept.width, height: kept.height + 1 })
    expect(pictureDifference(kept, larger)?.words).toMatch(/px, and was/)
  })
})

/** The upper left corner of the highest bar: the first place with one and the same blue to its right and below. */
function highestBar(): { readonly x: number; readonly y: number } {
  for (let y = 0; y < kept.height - 10; y += 1) {
    for (let x = 0; x < kept.width - 10; x += 1) {
      const [red = 0, , blue = 0] = pixel(x, y)
      const colours = [pixel(x, y), pixel(x + 10, y), pixel(x, y + 10)].map(String)
      if (blue - red > 100 && new Set(colours).size === 1) return { x, y }
    }
  }
  throw new Error('The kept picture has no bar.')
}
