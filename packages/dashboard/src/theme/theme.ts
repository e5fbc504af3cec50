import { useState } from 'react'

export const THEMES = ['system', 'light', 'dark'] as const

export type ThemeChoice = (typeof THEMES)[number]

/** The reader's colours, kept by this browser: a taste, not something to send to a colleague. */
export function useTheme(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState(keptTheme)
  const choose = (next: ThemeChoice) => {
    setChoice(next)
    keep(next)
    applyTheme(next)
  }
  return [choice, choose]
}

/** Before the first paint, so that nothing flashes. */
export function applyTheme(choice: ThemeChoice = keptTheme()): void {
  if (choice === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
}

const KEY = 'theme'

function keptTheme(): ThemeChoice {
  const kept = storage()?.getItem(KEY)
  return THEMES.find((theme) => theme === kept) ?? 'system'
}

function keep(choice: ThemeChoice): void {
  storage()?.setItem(KEY, choice)
}

/** A browser that forbids storage throws on the mere mention of it. */
function storage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
