import { expect, inject, test } from 'vitest'
import { disagreementText } from './disagreement-text.ts'
import { prove } from './proof.ts'

const PAIRS = 2400

test('engine and oracle answer random questions about random records alike, from columns and from facts', {
  timeout: 600_000,
}, async () => {
  const { agreed, refused, disagreement } = await prove({
    serverUrl: inject('databaseUrl'),
    pairs: PAIRS,
    // Another one in each run; what fails tells how to see it again.
    seed: Date.now() % 1_000_000_000,
    progress: () => {},
  })
  expect(disagreement === null ? '' : disagreementText(disagreement)).toBe('')
  expect(agreed + refused).toBeGreaterThanOrEqual(PAIRS)
  expect(refused).toBeLessThan(PAIRS / 10)
})
