import type { Socket } from 'node:net'
import { Refusal } from '../errors/refusal.ts'
import type { Expected, Patience } from './patience.ts'

interface Task<T> {
  readonly result: Promise<T>
  readonly giveUp: Expected['giveUp']
  askers: number
}

/** Work that several askers may wait for at the same time: it is done once, and goes on while one of them is there. */
export class SharedWork<T> {
  readonly #patience: Patience
  readonly #tasks = new Map<string, Task<T>>()

  constructor(patience: Patience) {
    this.#patience = patience
  }

  /**
   * Joins the work of this key that is under way, or begins it. Without a key it is shared with nobody.
   * Rejects with a Refusal when it took too long, the database has gone or nobody is there any more.
   */
  async ask(key: string | null, socket: Socket, work: (expected: Expected) => Promise<T>): Promise<T> {
    const task = (key === null ? undefined : this.#tasks.get(key)) ?? this.#begin(key, work)
    task.askers += 1
    const leave = () => {
      task.askers -= 1
      if (task.askers === 0) this.#abandon(key, task)
    }
    // The request itself counts as closed as soon as its body has been read, so it is the socket that tells.
    if (socket.destroyed) leave()
    else socket.once('close', leave)
    try {
      return await task.result
    } finally {
      socket.off('close', leave)
    }
  }

  #begin(key: string | null, work: (expected: Expected) => Promise<T>): Task<T> {
    const expected = this.#patience.begin()
    const result = work(expected).finally(() => {
      expected.end()
      this.#forget(key, task)
    })
    const task = { result, giveUp: expected.giveUp, askers: 0 }
    if (key !== null) this.#tasks.set(key, task)
    return task
  }

  #abandon(key: string | null, task: Task<T>): void {
    this.#forget(key, task)
    task.giveUp(NOBODY_THERE)
  }

  #forget(key: string | null, task: Task<T>): void {
    if (key !== null && this.#tasks.get(key) === task) this.#tasks.delete(key)
  }
}

const NOBODY_THERE = new Refusal('REQUEST_TIMEOUT', 'The client closed the connection.', 'Ask again.')
