export {
  ADDRESS_FILTERS,
  type AddressedAnalysis,
  type AddressFilter,
  analysisAddress,
  COMPARISON_WORDS,
} from './address/analysis-address.ts'
export { type PeriodChoice, parsePeriodChoice, serializePeriodChoice } from './address/period-choice.ts'
export { readAnalysisAddress } from './address/read-analysis-address.ts'
export { displayDate } from './display/display-date.ts'
export { displayFigure, displayWithUnit } from './display/display-figure.ts'
export { displayPeriod } from './display/display-period.ts'
export { formatNumber, formatPercent } from './display/format-number.ts'
export { LOCALES, type Locale } from './display/locale.ts'
export { oncePerLocale } from './display/once-per-locale.ts'
export { unitName } from './display/unit-words.ts'
export { between } from './figure/between.ts'
export { CANNOT_TELL, type Comparison, compare, VERDICTS, type Verdict } from './figure/compare.ts'
export {
  type Bound,
  FIGURE_STATES,
  type Figure,
  type FigureState,
  isMeasured,
  type MeasuredFigure,
  type WordedRange,
} from './figure/figure.ts'
export { overlapping } from './figure/overlapping.ts'
export { progress } from './figure/progress.ts'
export { QUALIFIERS, type Qualifier, STATED_QUALIFIERS, type StatedQualifier } from './figure/qualifier.ts'
export { ratio } from './figure/ratio.ts'
export { remainder } from './figure/remainder.ts'
export {
  about,
  atLeast,
  atMost,
  DEFAULT_TOLERANCE,
  exact,
  notApplicable,
  notReported,
  type Statement,
  stated,
  suppressed,
  unquantified,
  zero,
} from './figure/stated.ts'
export { sum } from './figure/sum.ts'
export { commonUnit, isKindOf, UNITS, type Unit } from './figure/unit.ts'
export { withPossible } from './figure/with-possible.ts'
export {
  INPUT_ERROR_CODES,
  InputError,
  type InputErrorCode,
  type InputErrorDetails,
  readArgument,
} from './input-error.ts'
export { PACE_STEPS, type Pace, type PaceSpeed, type PaceStep, paceOf } from './target/pace.ts'
export type { RunningDays } from './target/running-days.ts'
export { isComparable, TARGET_AIMS, type Target, type TargetAim } from './target/target.ts'
export { TARGET_STATUSES, type TargetStatus, targetStatus } from './target/target-status.ts'
export { bucketOf, bucketsIn, MOST_BUCKETS } from './time/bucket.ts'
export {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysBetween,
  isCalendarDate,
  todayIn,
} from './time/calendar-date.ts'
export {
  COMPARISON_MODES,
  type ComparisonMode,
  compareWith,
  type PeriodComparison,
} from './time/compared-period.ts'
export { type IsoWeek, isoWeek } from './time/iso-week.ts'
export {
  ALL_TIME,
  type BoundedPeriod,
  GRAINS,
  type Grain,
  isBounded,
  type Period,
  type PeriodKind,
  periodBetween,
  termPeriod,
} from './time/period.ts'
export { periodFromCode } from './time/period-code.ts'
export { contains, type Placement, placement, type Span, touches } from './time/placement.ts'
export { RELATIVE_KEYWORDS, type RelativeKeyword, resolveKeyword } from './time/relative-period.ts'
export { type BesideTerms, termBuckets, termOf } from './time/term-buckets.ts'
