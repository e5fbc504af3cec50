import type { Locale } from '@council-outcomes/figures'

const COLLATORS: Readonly<Record<Locale, Intl.Collator>> = {
  en: new Intl.Collator('en-GB'),
  az: new Intl.Collator('az'),
  ru: new Intl.Collator('ru'),
}

/** The order of the alphabet that the reader grew up with. */
export function byLabel(locale: Locale) {
  return (a: { readonly label: string }, b: { readonly label: string }) =>
    COLLATORS[locale].compare(a.label, b.label)
}
