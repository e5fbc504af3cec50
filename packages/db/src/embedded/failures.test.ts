import { expect, test } from 'vitest'
import { diskFull } from './failures.ts'

test.each([
  Object.assign(new Error(), { code: 'ENOSPC' }),
  Object.assign(new Error(), { code: 'EDQUOT' }),
  'initdb: error: could not write file "x": No space left on device',
  'FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 10',
  'PANIC:  could not write to file "pg_wal/xlogtemp.7": No space left on device',
])('a full disk is recognised: %s', (error) => {
  expect(diskFull('/data', error)).toMatchObject({
    code: 'DISK_FULL',
    sentence: 'The disk that holds /data is full.',
  })
})

test('another failure is not called a full disk', () => {
  expect(diskFull('/data', Object.assign(new Error(), { code: 'EACCES' }))).toBeNull()
  expect(diskFull('/data', 'FATAL:  could not create lock file')).toBeNull()
})
