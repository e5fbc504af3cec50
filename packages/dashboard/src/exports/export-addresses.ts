import { type AddressedAnalysis, analysisAddress, type Locale } from '@council-outcomes/figures'

/** The figures of a block as a file, in the language of the reader. */
export function dataAddress(asked: AddressedAnalysis, format: 'csv' | 'xlsx', locale: Locale): string {
  return `/explore.${format}?${analysisAddress(asked)}&lang=${locale}`
}

/** The page that shows the question of a block, to go on from there. */
export function exploreAddress(asked: AddressedAnalysis, locale: Locale): string {
  return `/explore?${analysisAddress(asked)}&lang=${locale}`
}

/** Such as `sms-meetings-held-time-2016`. */
export function fileName(asked: AddressedAnalysis, block: string): string {
  const period = new URLSearchParams(analysisAddress(asked)).get('period') ?? ''
  return [asked.council, block, period]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
}
