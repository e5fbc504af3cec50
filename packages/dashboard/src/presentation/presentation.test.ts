import { expect, it } from 'vitest'
import { presentationOf } from './presentation.ts'

it.each([
  ['/meetings', '?period=2016', { kind: 'PAGE' }],
  ['/embedded', '', { kind: 'PAGE' }],
  ['/', '?wall=1', { kind: 'WALL' }],
  ['/embed', '?block=events-held.time', { kind: 'EMBED', block: 'events-held.time', theme: 'system' }],
  ['/embed/regions/ER-BA', '?block=a&theme=dark', { kind: 'EMBED', block: 'a', theme: 'dark' }],
])('%s%s is shown as %o', (pathname, search, shown) => {
  expect(presentationOf({ pathname, search })).toEqual(shown)
})
