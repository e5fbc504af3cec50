import type { Locale } from '@council-outcomes/figures'

/** A label as it is written inside a sentence: labels begin with a capital, and only names keep it. */
export function inSentence(label: string, locale: Locale): string {
  if (NAMES.some((name) => label.startsWith(name))) return label
  const first = label.charAt(0)
  const small = locale === 'az' ? (AZ_SMALL[first] ?? first.toLowerCase()) : first.toLowerCase()
  return small + label.slice(1)
}

const NAMES = ['Azerbaijan', 'Azərbaycan']

// Some browsers do not know the Azerbaijani alphabet.
const AZ_SMALL: Readonly<Record<string, string>> = { İ: 'i', I: 'ı' }
