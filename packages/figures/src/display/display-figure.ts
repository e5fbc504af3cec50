import { type Figure, isMeasured, type MeasuredFigure, wordedRange } from '../figure/figure.ts'
import type { Unit } from '../figure/unit.ts'
import { approximateEnds, FIGURE_WORDS, type FigureWords } from './figure-words.ts'
import { formatNumber, formatPercent } from './format-number.ts'
import type { Locale } from './locale.ts'
import { countedUnit, type NumberCase } from './unit-words.ts'

/** The figure in words without its unit: "about 300", "more than 200", "not recorded". A percentage keeps its sign. */
export function displayFigure(figure: Figure, locale: Locale): string {
  const bare = (value: number) => bareNumber(value, figure.unit, locale)
  return phrase(figure, FIGURE_WORDS[locale], { bare, counted: bare })
}

/** The figure in words with its unit: "about 300 children", "təxminən 300 uşaq", "около 300 детей". */
export function displayWithUnit(figure: Figure, locale: Locale): string {
  return phrase(figure, FIGURE_WORDS[locale], {
    bare: (value) => bareNumber(value, figure.unit, locale),
    counted: (value, numberCase) => countedUnit(value, figure.unit, locale, numberCase),
  })
}

/** How a sentence writes its numbers: the last one is counted, one before it stands bare. */
interface NumberWriter {
  readonly bare: (value: number) => string
  readonly counted: (value: number, numberCase: NumberCase) => string
}

function phrase(figure: Figure, words: FigureWords, write: NumberWriter): string {
  if (isMeasured(figure)) return measuredPhrase(figure, words, write)
  if (figure.state === 'SUPPRESSED') return words.suppressed
  if (figure.state === 'NOT_APPLICABLE') return words.notApplicable
  return figure.unquantified > 0 ? words.withoutNumber : words.notReported
}

function measuredPhrase(figure: MeasuredFigure, words: FigureWords, write: NumberWriter): string {
  const value = figure.value ?? figure.low
  switch (figure.qualifier) {
    case 'EXACT':
      return write.counted(value, 'COUNTED')
    case 'ABOUT':
      return words.about(write.counted(value, 'GENITIVE'))
    case 'AT_LEAST':
      return words.atLeast(write.counted(value, 'GENITIVE'))
    case 'AT_MOST':
      return words.atMost(write.counted(value, 'GENITIVE'))
    case 'ABOUT_OR_MORE':
      return words.aboutOrMore(write.counted(value, 'GENITIVE'))
    case 'RANGE':
      return rangePhrase(figure, words, write)
  }
}

function rangePhrase(figure: MeasuredFigure, words: FigureWords, write: NumberWriter): string {
  const range = wordedRange(figure)
  const { from, to } = range
  if (to !== null) {
    return words.range(write.bare(from.value), write.counted(to.value, 'GENITIVE'), approximateEnds(range))
  }
  return from.approximate
    ? words.aboutOrMore(write.counted(from.value, 'GENITIVE'))
    : words.orMore(write.counted(from.value, 'COUNTED'))
}

function bareNumber(value: number, unit: Unit, locale: Locale): string {
  return unit === 'PERCENT' ? formatPercent(value, locale) : formatNumber(value, locale)
}
