/** "2016-cı ildə": the ending of an ordinal follows the last vowel of the number as it is spoken. */
export function yearInAz(year: string): string {
  return `${year}-${ordinalEnding(year)} ildə`
}

function ordinalEnding(year: string): string {
  const last = year.slice(-1)
  if (last !== '0') return AFTER_DIGIT[last] ?? 'ci'
  const tens = year.slice(-2)
  if (tens !== '00') return AFTER_TENS[tens] ?? 'ci'
  return year.endsWith('000') ? 'ci' : 'cü'
}

const AFTER_DIGIT: Readonly<Record<string, string>> = {
  1: 'ci',
  2: 'ci',
  3: 'cü',
  4: 'cü',
  5: 'ci',
  6: 'cı',
  7: 'ci',
  8: 'ci',
  9: 'cu',
}

const AFTER_TENS: Readonly<Record<string, string>> = {
  10: 'cu',
  20: 'ci',
  30: 'cu',
  40: 'cı',
  50: 'ci',
  60: 'cı',
  70: 'ci',
  80: 'ci',
  90: 'cı',
}
