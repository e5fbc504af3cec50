import { displayPeriod, type Locale, type Period, type PeriodChoice } from '@council-outcomes/figures'
import type { Messages } from '../i18n/en.ts'
import type { FrameCouncil } from '../question/selection.ts'

/** The chosen period by name and, where the name does not tell them, by its days. */
export function periodName(
  choice: PeriodChoice,
  period: Period,
  council: FrameCouncil,
  locale: Locale,
  { filters }: Messages,
): string {
  const days = displayPeriod(period, locale)
  if (choice.kind === 'RELATIVE') {
    const keyword = filters.keywords[choice.keyword]
    return choice.keyword === 'ALL' ? keyword : `${keyword}, ${days}`
  }
  const term = council.terms.find(({ key }) => key === period.code)
  return term === undefined ? days : `${term.name}, ${days}`
}
