import { STATED_QUALIFIERS } from '@council-outcomes/figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellFigure } from './cell-figure.ts'
import type { FigureRule } from './cell-numbers.ts'
import { FigureList } from './figure-list.ts'
import { emptyTally, type Tally, WORDINGS } from './tally.ts'

const PARTS = 3

const amount = fc.record({
  part: fc.nat(PARTS - 1),
  wording: fc.nat(WORDINGS - 1),
  // Nought, one and round numbers make ties and zeros frequent.
  value: fc.oneof(fc.constantFrom(0, 1, 10, 300), fc.nat(5_000)),
  isChild: fc.boolean(),
})

const rule = fc.record({
  unit: fc.constantFrom('PERSON' as const, 'SERVICE' as const),
  overlaps: fc.boolean(),
  tolerance: fc.constantFrom(0, 0.05, 0.1, 0.333),
})

function tallyOf(amounts: readonly (typeof amount extends fc.Arbitrary<infer A> ? A : never)[]): Tally {
  const tally = emptyTally(1, PARTS)
  for (const { part, wording, value, isChild } of amounts) {
    const at = part * WORDINGS + wording
    tally.counts[at] = (tally.counts[at] ?? 0) + 1
    if (wording < STATED_QUALIFIERS.length) tally.sums[at] = (tally.sums[at] ?? 0) + value
    if (!isChild) tally.notChildren[part] = (tally.notChildren[part] ?? 0) + 1
  }
  return tally
}

test('figures made from bare numbers are those that adding figures up gives', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 8 }), rule, (amounts, asked) => {
      const tally = tallyOf(amounts)
      const own: FigureRule = { ...asked, tellsChildren: asked.unit === 'PERSON' }
      const list = new FigureList(own.unit)
      list.addCell(tally, 0, own)
      expect(list.figure(0)).toEqual(cellFigure(tally, 0, own))
    }),
    { numRuns: 5_000 },
  )
})
