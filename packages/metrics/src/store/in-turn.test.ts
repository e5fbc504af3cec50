import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('calls during a run share one run that begins afterwards', async () => {
  const runs: (() => void)[] = []
  const call = inTurn(() => new Promise<number>((resolve) => runs.push(() => resolve(runs.length))))
  const first = call()
  await Promise.resolve().then(() => {})
  const second = call()
  const third = call()
  expect(runs).toHaveLength(1)
  runs[0]?.()
  expect(await first).toBe(1)
  await expect.poll(() => runs.length).toBe(2)
  runs[1]?.()
  expect(await Promise.all([second, third])).toEqual([2, 2])
  expect(runs).toHaveLength(2)
})

test('a run that fails does not keep the next from running', async () => {
  let runs = 0
  const call = inTurn(async () => {
    runs += 1
    if (runs === 1) throw new Error('first')
    return runs
  })
  const [first, second] = [call(), call()]
  await expect(first).rejects.toThrow('first')
  expect(second).toBe(first)
  expect(await call()).toBe(2)
})
