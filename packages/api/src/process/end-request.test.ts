import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { endRequest } from './end-request.ts'

test('the first signal asks for the end, the second exits at once', () => {
  const signals = new EventEmitter()
  const exits: number[] = []
  const request = endRequest(signals, (code) => exits.push(code))
  expect(request.aborted).toBe(false)
  signals.emit('SIGTERM')
  expect(request.aborted).toBe(true)
  expect(exits).toEqual([])
  signals.emit('SIGINT')
  expect(exits).toEqual([130])
})
