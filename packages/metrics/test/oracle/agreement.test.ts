import { expect, inject, test } from 'vitest'
import { disagreementText } from './disagreement-text.ts'
import { prove } from './proof.ts'

/** CI asks as many; `pnpm prove` asks a hundred thousand. */
const PAIRS = 3000

test('engine and oracle answer random questions about random records alike, from columns and from facts', {
  timeout: 300_000,
}, async () => {
  const seed = Date.now() % 1_000_000_000
  const serverUrl = inject('databaseUrl')
  const { agreed, refused, disagreement } = await prove({ serverUrl, pairs: PAIRS, seed, progress: () => {} })
  expect(disagreement === null ? '' : disagreementText(disagreement)).toBe('')
  expect(agreed + refused).toBeGreaterThanOrEqual(PAIRS)
  expect(refused).toBeLessThan(PAIRS / 10)
})
