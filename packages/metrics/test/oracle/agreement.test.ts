import { expect, inject, test } from 'vitest'
import { disagreementText } from './disagreement-text.ts'
import { prove } from './proof.ts'

/** `pnpm prove` asks as many as one likes, with another seed each time. */
const PAIRS = 300
const SEED = 1

test('engine and oracle answer random questions about random records alike, from columns and from facts', {
  timeout: 300_000,
}, async () => {
  const serverUrl = inject('databaseUrl')
  const { agreed, refused, disagreement } = await prove({
    serverUrl,
    pairs: PAIRS,
    seed: SEED,
    progress: () => {},
  })
  expect(disagreement === null ? '' : disagreementText(disagreement)).toBe('')
  expect(agreed + refused).toBeGreaterThanOrEqual(PAIRS)
  expect(refused).toBeLessThan(PAIRS / 10)
})
