import { expect, it } from 'vitest'
import { GOAL, weightOfCharts, weightOfOverview } from '../weight.ts'

it('shows the overview after at most 180 kB of compressed script', () => {
  expect(weightOfOverview().bytes).toBeLessThanOrEqual(GOAL)
})

it('keeps the library of the charts out of what the overview waits for', () => {
  const [charts] = weightOfCharts().scripts
  expect(charts?.file).toMatch(/period-drawing/)
  expect(weightOfOverview().scripts).not.toContainEqual(charts)
})
