import { whenIdle } from '../sight/when-idle.ts'
import type { Answer } from './answers.ts'

/** Keeps the answer for a day, so that the next visit has figures at once, and even while the server is gone. */
export function keepAnswer(question: string, { at, data, version }: Answer): void {
  // After what is on the screen.
  whenIdle(() => {
    try {
      const names = keptNames()
      const others = names.filter((name) => name !== question)
      for (const name of others.slice(MOST - 1)) localStorage.removeItem(KEY + name)
      localStorage.setItem(KEY + question, JSON.stringify({ at: at.toISOString(), version, data }))
      localStorage.setItem(NAMES, JSON.stringify([question, ...others.slice(0, MOST - 1)]))
    } catch {
      // Storage is full or forbidden: the next visit then has nothing to show, as without it.
    }
  })
}

/** Null when this browser has not asked the question today. */
export function keptAnswer(question: string): Answer | null {
  try {
    const text = localStorage.getItem(KEY + question)
    if (text === null) return null
    const { at, data, version } = JSON.parse(text)
    const date = new Date(at)
    return Date.now() - date.getTime() < LIFE ? { at: date, data, version } : null
  } catch {
    return null
  }
}

function keptNames(): readonly string[] {
  return JSON.parse(localStorage.getItem(NAMES) ?? '[]')
}

/** So many questions are kept, the last ones first: a few pages with their filters. */
const MOST = 8

/** In milliseconds. What "this month" means has changed soon enough. */
const LIFE = 24 * 60 * 60 * 1000

/** Another build of the page may ask for other fields under the same name. The name of the script tells its content. */
const KEY = `answer ${new URL(import.meta.url).pathname} `

const NAMES = 'answers'
