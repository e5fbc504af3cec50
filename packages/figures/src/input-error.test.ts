import { expect, test } from 'vitest'
import { InputError, readArgument } from './input-error.ts'

const received = (text: string) =>
  new InputError({ code: 'BAD_VALUE', expected: 'a number', received: text, remedy: 'correct it' }).received

test('the message is one whole sentence: what was expected, what came, what to do', () => {
  const error = new InputError({
    code: 'UNKNOWN_CODE',
    expected: 'the code of a region',
    received: 'BAKU',
    remedy: 'look the code up in the list of regions',
  })
  expect(error.message).toBe(
    'Expected the code of a region, but received "BAKU": look the code up in the list of regions.',
  )
  expect(error).toMatchObject({ name: 'InputError', code: 'UNKNOWN_CODE', received: 'BAKU' })
})

test('what was received is cut to 60 characters, and a character is never cut in half', () => {
  expect(received('x'.repeat(100))).toBe('x'.repeat(60))
  expect(received(`${'x'.repeat(59)}😀😀`)).toBe(`${'x'.repeat(59)}😀`)
})

test('what was received loses control characters, line breaks, direction marks and lone surrogates', () => {
  expect(received('a\u0000b\u001b[31mc\r\nd\u2028e\u202ef\ud800g')).toBe('ab[31mcdefg')
})

test('an error says where in the question it stands, from the outside in', () => {
  const fail = (): never => {
    throw new InputError({ code: 'BAD_VALUE', expected: 'a', received: 'b', remedy: 'c' })
  }
  const nested = () => readArgument('input', () => readArgument('filter', () => readArgument('[2]', fail)))
  expect(fail).toThrow(expect.objectContaining({ argument: null }))
  expect(nested).toThrow(expect.objectContaining({ argument: 'input.filter[2]', code: 'BAD_VALUE' }))
})

test('an argument that can be read is what was read, and other faults pass as they are', () => {
  expect(readArgument('first', () => 20)).toBe(20)
  const broken = () => {
    throw new TypeError('broken')
  }
  expect(() => readArgument('first', broken)).toThrow(TypeError)
})
