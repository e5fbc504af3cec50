/** An answer of this tab from before it was loaded anew. */
export interface KeptAnswer {
  readonly at: Date
  readonly data: unknown
}

/** Keeps the answer for as long as the tab is open, so that a reload while the server is gone still has figures. */
export function keepAnswer(question: string, { at, data }: KeptAnswer): void {
  // After what is on the screen.
  setTimeout(() => {
    try {
      const others = keptNames().filter((name) => name !== question)
      for (const name of others.slice(MOST - 1)) sessionStorage.removeItem(KEY + name)
      sessionStorage.setItem(KEY + question, JSON.stringify({ at: at.toISOString(), data }))
      sessionStorage.setItem(NAMES, JSON.stringify([question, ...others.slice(0, MOST - 1)]))
    } catch {
      // Storage is full or forbidden: a reload then has nothing to show, as without it.
    }
  })
}

/** Null when this tab has never had an answer, or keeps none. */
export function keptAnswer(question: string): KeptAnswer | null {
  try {
    const text = sessionStorage.getItem(KEY + question)
    if (text === null) return null
    const { at, data } = JSON.parse(text)
    return { at: new Date(at), data }
  } catch {
    return null
  }
}

/** So many questions are kept, the last ones first: a few pages with their filters. */
const MOST = 8

const KEY = 'answer '

const NAMES = 'answers'

function keptNames(): readonly string[] {
  return JSON.parse(sessionStorage.getItem(NAMES) ?? '[]')
}
