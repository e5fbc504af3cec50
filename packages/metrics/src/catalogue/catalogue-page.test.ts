import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cataloguePage } from './catalogue-page.ts'

test('the committed CATALOGUE.md is current', () => {
  const committed = readFileSync(new URL('../../CATALOGUE.md', import.meta.url), 'utf8')
  expect(committed, 'run: pnpm --filter @council-outcomes/metrics catalogue').toBe(cataloguePage())
})
