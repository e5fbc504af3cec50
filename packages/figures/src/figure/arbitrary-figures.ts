import fc from 'fast-check'
import type { Figure } from './figure.ts'
import { STATED_QUALIFIERS } from './qualifier.ts'
import { notApplicable, notReported, stated, unquantified, zero } from './stated.ts'
import { sum } from './sum.ts'

const anyStatement: fc.Arbitrary<Figure> = fc
  .record({
    value: fc.integer({ min: 0, max: 1_000_000_000 }),
    qualifier: fc.constantFrom(...STATED_QUALIFIERS),
    unit: fc.constantFrom('PERSON', 'CHILD'),
    tolerance: fc.constantFrom(0, 0.05, 0.1, 0.333),
  })
  .map(stated)

const anySilence: fc.Arbitrary<Figure> = fc.oneof(
  fc.constantFrom(zero('PERSON'), notReported('PERSON'), notReported('FAMILY'), notApplicable('PERSON')),
  fc.integer({ min: 1, max: 9 }).map((count) => unquantified(count, 'CHILD')),
)

/** Figures of persons and children of every qualifier and state, sums with a range among them. */
export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  { arbitrary: anyStatement, weight: 4 },
  { arbitrary: anySilence, weight: 1 },
  {
    arbitrary: fc.array(anyStatement, { minLength: 2, maxLength: 4 }).map((parts) => sum(parts, 'PERSON')),
    weight: 2,
  },
)

export const anyFigures = fc.array(anyFigure, { maxLength: 8 })
