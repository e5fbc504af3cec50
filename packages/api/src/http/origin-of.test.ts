import { expect, test } from 'vitest'
import { originOf } from './origin-of.ts'

test.each([
  ['http', '127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ['https', 'outcomes.example', 'https://outcomes.example'],
  ['https', 'outcomes.example:443', 'https://outcomes.example'],
  ['http', '[::1]:4000', 'http://[::1]:4000'],
] as const)('%s to %s is %s', (protocol, host, origin) => {
  expect(originOf({ protocol, host })).toBe(origin)
})

test.each([
  '',
  'a b',
  'evil.example/path',
  'user@evil.example',
  'evil.example?x',
  'evil.example#x',
  'a:99999',
])('no address is made of the host "%s"', (host) => {
  expect(originOf({ protocol: 'https', host })).toBeNull()
})
