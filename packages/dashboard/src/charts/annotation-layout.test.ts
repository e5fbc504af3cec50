import { expect, it } from 'vitest'
import { type Annotation, annotationLayout } from './annotation-layout.ts'

function annotation(label: string, index = 0): Annotation {
  return { id: `${index}`, slot: '2016', share: 0.5, label, name: label, date: '1 Jan 2016' }
}

const room = { left: 40, right: 800 }

function layout(...marks: readonly (readonly [string, number])[]) {
  return annotationLayout(
    marks.map(([label, x], index) => ({ annotation: annotation(label, index), x })),
    room,
  )
}

it('writes a label right above its mark, and inside the chart', () => {
  const { placed, lanes, numbered } = layout(['Law', 44], ['Election', 400], ['Law', 798])
  expect({ lanes, numbered }).toEqual({ lanes: 1, numbered: false })
  expect(placed[1]).toMatchObject({ word: 'Election', x: 400, wordX: 400, lane: 0 })
  expect(placed[0]?.wordX).toBeGreaterThan(44)
  expect(placed[2]?.wordX).toBeLessThan(798)
})

it('writes labels that would touch on two lines', () => {
  const { placed, lanes } = layout(['Election', 400], ['First term', 420])
  expect(placed.map(({ lane }) => lane)).toEqual([0, 1])
  expect(lanes).toBe(2)
})

it('numbers the marks where two lines are not enough, and moves the numbers apart', () => {
  const { placed, numbered } = layout(['Election', 400], ['First term', 405], ['Law', 410])
  expect(numbered).toBe(true)
  expect(placed.map(({ word }) => word)).toEqual(['1', '2', '3'])
  expect((placed[2]?.wordX ?? 0) - (placed[1]?.wordX ?? 0)).toBeGreaterThanOrEqual(18)
})

it('has no lines where nothing is marked', () => {
  expect(layout()).toEqual({ placed: [], lanes: 0, numbered: false })
})

it.each([1, 2, 5, 12, 30])('never lets two of %i words touch, however close their marks are', (count) => {
  for (const step of [0, 1, 7, 25]) {
    const marks = Array.from({ length: count }, (_, index) => {
      const label = ['Law', 'Election', 'Birinci çağırış: başlanğıc'][index % 3] ?? ''
      return [label, Math.min(room.left + index * step, room.right)] as const
    })
    const { placed } = layout(...marks)
    for (const one of placed) {
      expect(one.wordX - one.wordWidth / 2).toBeGreaterThanOrEqual(room.left)
      expect(one.wordX + one.wordWidth / 2).toBeLessThanOrEqual(room.right)
      for (const other of placed) {
        if (one === other || one.lane !== other.lane) continue
        const distance = Math.abs(one.wordX - other.wordX)
        expect(distance).toBeGreaterThanOrEqual((one.wordWidth + other.wordWidth) / 2)
      }
    }
  }
})
