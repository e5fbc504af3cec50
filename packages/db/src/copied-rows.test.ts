import { expect, test } from 'vitest'
import { BinaryRows } from './copied-rows.ts'

/** (1, 'ə', null, 0.5) and (-7, '', null, -2), as PostgreSQL writes them. */
const COPIED = Buffer.concat([
  Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'),
  Buffer.alloc(8),
  row([int(1), Buffer.from('ə'), null, double(0.5)]),
  row([int(-7), Buffer.alloc(0), null, double(-2)]),
  Buffer.from([0xff, 0xff]),
])

test.each([1, 2, 7, 19, 40, 1000])('rows are read whole when they come %i bytes at a time', (size) => {
  const read: unknown[] = []
  const rows = new BinaryRows((row) =>
    read.push([row.int32(0), row.text(1), row.isNull(2), row.float64(3), row.length(1), row.word(1, 0)]),
  )
  for (let at = 0; at < COPIED.length; at += size) rows.push(COPIED.subarray(at, at + size))
  rows.end()
  expect(read).toEqual([
    [1, 'ə', true, 0.5, 2, 0xc9990000 | 0],
    [-7, '', true, -2, 0, 0],
  ])
})

test('bytes are copied out of a row', () => {
  const target = new Uint8Array(2)
  const rows = new BinaryRows((row) => row.length(1) === 2 && row.copyTo(1, target))
  rows.push(COPIED)
  expect(Buffer.from(target).toString()).toBe('ə')
})

test('a copy that breaks off is noticed', () => {
  const rows = new BinaryRows(() => {})
  rows.push(COPIED.subarray(0, COPIED.length - 2))
  expect(() => rows.end()).toThrow('before its last row')
})

function row(fields: readonly (Buffer | null)[]): Buffer {
  const count = Buffer.alloc(2)
  count.writeInt16BE(fields.length)
  return Buffer.concat([
    count,
    ...fields.flatMap((field) => [int(field?.length ?? -1), field ?? Buffer.alloc(0)]),
  ])
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes
}
