import { calendarDate, displayDate, type Locale } from '@council-outcomes/figures'
import { isRecorded, type ShownFigure, shownFigure } from '../figures/shown-figure.ts'
import { type FragmentType, readFragment } from '../generated/fragment-masking.ts'
import { graphql } from '../generated/gql.ts'
import type { ShownTarget_TargetFragment, TargetStatus } from '../generated/graphql.ts'
import type { PaceWords, TargetsWords } from './words-en.ts'

export const shownTargetFragment = graphql(`
  fragment ShownTarget_target on KpiTarget {
    aim
    status
    figure {
      value
      displayWithUnit(locale: $locale)
    }
    actual {
      ...ShownFigure_figure
    }
    period {
      to
    }
    pace {
      due {
        value
      }
      remaining {
        state
        displayWithUnit(locale: $locale)
      }
      speed {
        per
        needed {
          display(locale: $locale)
        }
        soFar {
          display(locale: $locale)
        }
      }
    }
  }
`)

/** A target in words and, for drawing, in numbers. */
export interface ShownTarget {
  readonly figure: ShownFigure
  readonly target: number
  readonly due: number | null
  /** "120 proposals" */
  readonly planned: string
  /** The status with its sign: "✓ Target met". */
  readonly standing: string
  /** "84 of 120 proposals. Needed until 31 Dec 2026: 6 a month; so far: 4.2 a month." */
  readonly sentence: string
}

export function shownTarget(
  told: FragmentType<typeof shownTargetFragment>,
  words: TargetsWords,
  locale: Locale,
): ShownTarget {
  const { aim, status, figure, actual, pace, period } = readFragment(shownTargetFragment, told)
  const shown = shownFigure(actual)
  return {
    figure: shown,
    target: figure.value ?? 0,
    due: pace?.due.value ?? null,
    planned: figure.displayWithUnit,
    standing: `${SIGNS[status]} ${statusWords(status, pace !== null, words)}`,
    sentence: words.sentence({
      aim,
      actual: isRecorded(shown) ? shown.display : null,
      target: figure.displayWithUnit,
      pace: pace && period.to && status !== 'MET' ? paceWords(pace, period.to, locale) : null,
    }),
  }
}

/** Without a pace there is only where the figure stands; a period that is over has no pace to speak of. */
function statusWords(status: TargetStatus, hasPace: boolean, { statuses, standing }: TargetsWords): string {
  const isStanding = (status === 'ON_PACE' || status === 'BEHIND_PACE') && !hasPace
  return isStanding ? standing[status] : statuses[status]
}

type Pace = NonNullable<ShownTarget_TargetFragment['pace']>

function paceWords({ remaining, speed }: Pace, until: string, locale: Locale): PaceWords | null {
  if (remaining.state === 'ZERO') return null
  return {
    remaining: remaining.displayWithUnit,
    until: displayDate(calendarDate(until), locale),
    speed: speed && {
      per: speed.per,
      needed: speed.needed.display,
      soFar: speed.soFar?.display ?? null,
    },
  }
}

/** A colour is never the only difference, and here there is none. */
const SIGNS: Readonly<Record<TargetStatus, string>> = {
  NOT_BEGUN: '○',
  ON_PACE: '→',
  BEHIND_PACE: '←',
  MET: '✓',
  MISSED: '✗',
  CANNOT_TELL: '?',
}
