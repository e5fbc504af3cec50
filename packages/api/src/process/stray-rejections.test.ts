import { EventEmitter } from 'node:events'
import { InputError } from '@council-outcomes/figures'
import { expect, test } from 'vitest'
import { outliveStrayRejections } from './stray-rejections.ts'

test('a rejection that nobody waits for is reported when it is a fault of ours, and never ends the process', () => {
  const rejections = new EventEmitter()
  const reports: unknown[] = []
  outliveStrayRejections(rejections, (error) => reports.push(error))
  const ours = new Error('a fault of ours')
  rejections.emit('unhandledRejection', ours)
  const theirs = new InputError({ code: 'BAD_CURSOR', expected: 'a', received: 'b', remedy: 'c' })
  rejections.emit('unhandledRejection', theirs)
  expect(reports).toEqual([ours])
})
