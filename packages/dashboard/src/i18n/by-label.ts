import { type Locale, oncePerLocale } from '@council-outcomes/figures'

interface Labelled {
  readonly label: string
}

/** The order of the alphabet that the reader grew up with. */
export function byLabel(locale: Locale): (a: Labelled, b: Labelled) => number {
  const compare = comparison(locale)
  return (a, b) => compare(a.label, b.label)
}

const comparison = oncePerLocale((locale) =>
  locale === 'az' ? compareInAz : new Intl.Collator(locale === 'en' ? 'en-GB' : locale).compare,
)

// Some browsers cannot sort Azerbaijani, where x follows h and q follows k.
const AZ_ALPHABET = 'AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz'

function compareInAz(a: string, b: string): number {
  for (const [index, letter] of [...a].entries()) {
    const other = b.charAt(index)
    if (letter !== other) return AZ_ALPHABET.indexOf(letter) - AZ_ALPHABET.indexOf(other)
  }
  return a.length - b.length
}
