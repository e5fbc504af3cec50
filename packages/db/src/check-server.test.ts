import { expect, test } from 'vitest'
import { checkVersion } from './check-server.ts'

test.each(['15.0', '15.14 (Debian 15.14-0+deb12u1)', '18.4', '19beta1'])(
  'PostgreSQL %s is new enough',
  (version) => {
    expect(() => checkVersion(version)).not.toThrow()
  },
)

test.each(['9.6.24', '14.19'])('PostgreSQL %s is too old, and the sentence says so', (version) => {
  expect(() => checkVersion(version)).toThrow(`version ${version}; Council Outcomes needs 15 or newer`)
})
