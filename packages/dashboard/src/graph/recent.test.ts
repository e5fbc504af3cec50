import { expect, it } from 'vitest'
import { Recent } from './recent.ts'

it('forgets what was neither read nor written for the longest time', () => {
  const recent = new Recent<number>(2)
  recent.set('shown', 1)
  recent.set('prefetched', 2)
  recent.get('shown')
  recent.set('asked', 3)
  expect(['shown', 'prefetched', 'asked'].map((name) => recent.get(name))).toEqual([1, undefined, 3])
})
