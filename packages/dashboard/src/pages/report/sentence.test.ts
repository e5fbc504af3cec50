import { describe, expect, it } from 'vitest'
import { cites, listed, say, sourcesOf, type Told, wording } from './sentence.ts'

const meetings: Told = {
  kind: 'TOLD',
  text: '12 meetings',
  one: false,
  opens: { kind: 'TOTAL', metric: 'MEETINGS_HELD' },
  sources: ['article', 'news'],
}

describe('a sentence', () => {
  it('keeps its figures apart from its words', () => {
    expect(say`The council held ${meetings}.`).toEqual(['The council held ', meetings, '.'])
  })

  it('takes other sentences into itself', () => {
    const held = say`${'Baku'} – ${meetings}`
    expect(wording(say`By region: ${held}.`)).toBe('By region: Baku – 12 meetings.')
  })

  it('lists figures as the language lists words', () => {
    const items = [[meetings], ['27 proposals'], ['500 families']]
    expect(wording(listed('en', items))).toBe('12 meetings, 27 proposals and 500 families')
    expect(wording(listed('ru', items.slice(0, 2)))).toBe('12 meetings и 27 proposals')
    expect(listed('az', items.slice(0, 1))).toContain(meetings)
  })

  it('names its documents in the order of its words', () => {
    const elected = say`Elected${cites(['report'])}, it held ${meetings}.`
    expect(sourcesOf([[elected]])).toEqual(['report', 'article', 'news'])
  })
})
