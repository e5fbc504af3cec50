import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, difference, lightness, seenBy, VISIONS } from './test/colour-sight.ts'

const css = ['./chart-tokens.css', '../styles/tokens.css']
  .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  .join('\n')

function tokens(theme: 'light' | 'dark'): (name: string) => string {
  return (name) => {
    const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
    const colour = found?.[theme === 'light' ? 1 : 2]
    if (colour === undefined) throw new Error(`No colour --${name} in the style sheets`)
    return colour
  }
}

const categories = ['cat-1', 'cat-2', 'cat-3', 'cat-4', 'cat-5', 'cat-6', 'cat-7', 'cat-other']
const steps = [1, 2, 3, 4, 5, 6, 7]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const token = tokens(theme)

  it.each([...categories, 'bar'])('%s stands out from page and surface by 3:1', (name) => {
    expect(contrast(token(name), token('page'))).toBeGreaterThanOrEqual(3)
    expect(contrast(token(name), token('surface'))).toBeGreaterThanOrEqual(3)
  })

  it.each(VISIONS)('any two categories stay apart in %s vision', (vision) => {
    const seen = categories.map((name) => seenBy(vision, token(name)))
    const pairs = seen.flatMap((one, index) => seen.slice(index + 1).map((other) => difference(one, other)))
    expect(Math.min(...pairs)).toBeGreaterThan(0.08)
  })

  it('the ramp changes its lightness in even steps', () => {
    const levels = steps.map((step) => lightness(token(`ramp-${step}`)))
    const changes = levels.slice(1).map((level, index) => Math.abs(level - (levels[index] ?? 0)))
    expect(Math.max(...changes) - Math.min(...changes)).toBeLessThan(0.01)
  })

  it.each(steps)('words on step %i of the ramp can be read', (step) => {
    expect(contrast(token(`ramp-ink-${step}`), token(`ramp-${step}`))).toBeGreaterThanOrEqual(4.5)
  })
})
