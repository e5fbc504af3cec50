import type { Locale } from './locale.ts'

interface MonthWords {
  /** As in "Jun 2016", January first. */
  readonly alone: readonly string[]
  /** As in "30 Jun 2016", January first. */
  readonly inDate: readonly string[]
}

const EN = words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec')
const AZ = words('yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr')

/** Written out here because some browsers have no Azerbaijani month names. */
export const MONTH_WORDS: Readonly<Record<Locale, MonthWords>> = {
  en: { alone: EN, inDate: EN },
  az: { alone: AZ, inDate: AZ },
  ru: {
    alone: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    inDate: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  },
}

function words(line: string): readonly string[] {
  return line.split(' ')
}
