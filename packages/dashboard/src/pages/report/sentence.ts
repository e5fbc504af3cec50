import type { Locale } from '@council-outcomes/figures'
import type { PanelAddress } from '../../address/panel-address.ts'
import { list } from '../../i18n/list.ts'

/** A figure inside a sentence. */
export interface Told {
  readonly kind: 'TOLD'
  /** "about 300 children" */
  readonly text: string
  /** Exactly one, for "is" and "are". */
  readonly one: boolean
  /** Its records. */
  readonly opens: PanelAddress
  /** The ids of the documents that say so, the most cited first. */
  readonly sources: readonly string[]
}

/** The ids of the documents that say what stands before. */
export interface Cites {
  readonly kind: 'CITES'
  readonly sources: readonly string[]
}

export type Part = string | Told | Cites

/** Words with the figures and documents among them. */
export type Sentence = readonly Part[]

export type Paragraph = readonly Sentence[]

/** A sentence is written as one template: say`The council held ${meetings}.` */
export function say(words: TemplateStringsArray, ...values: readonly (Part | Sentence)[]): Sentence {
  return words.flatMap((text, index): Sentence => {
    const value = values[index]
    return [text, ...(value === undefined ? [] : isPart(value) ? [value] : value)]
  })
}

/** "a, b and c" of parts that have figures in them. */
export function listed(locale: Locale, items: readonly Sentence[]): Sentence {
  const places = items.map((_, index) => `\u0000${index}\u0000`)
  return list(locale, places)
    .split('\u0000')
    .flatMap((text, index): Sentence => (index % 2 === 0 ? [text] : (items[Number(text)] ?? [])))
}

/** "a; b; c" */
export function apart(items: readonly Sentence[]): Sentence {
  return items.flatMap((item, index): Sentence => (index === 0 ? item : ['; ', ...item]))
}

export function cites(sources: readonly string[]): Cites {
  return { kind: 'CITES', sources }
}

/** What is read, without the notes. */
export function wording(sentence: Sentence): string {
  return sentence
    .map((part) => (typeof part === 'string' ? part : part.kind === 'TOLD' ? part.text : ''))
    .join('')
}

/** The documents of a paragraph in the order in which it names them. */
export function sourcesOf(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flat(2).flatMap((part) => (typeof part === 'string' ? [] : part.sources))
}

function isPart(value: Part | Sentence): value is Part {
  return typeof value === 'string' || 'kind' in value
}
