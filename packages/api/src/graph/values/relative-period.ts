import type { RelativeKeyword } from '@council-outcomes/figures'
import { describedEnum } from '../described-enum.ts'

export const RelativePeriodEnum = describedEnum<RelativeKeyword>(
  'RelativePeriod',
  'A period named by where it lies from today, or from the anchor day. LAST_* leaves out the running one.',
  {
    THIS_WEEK: 'The week of the anchor day, all seven days.',
    THIS_MONTH: 'The calendar month of the anchor day.',
    THIS_QUARTER: 'The quarter of the anchor day.',
    THIS_HALF: 'The half-year of the anchor day.',
    THIS_YEAR: 'The calendar year of the anchor day.',
    THIS_TERM: "The council's term that runs on the anchor day.",
    LAST_WEEK: 'The week before that of the anchor day.',
    LAST_MONTH: 'The month before that of the anchor day.',
    LAST_QUARTER: 'The quarter before that of the anchor day.',
    LAST_HALF: 'The half-year before that of the anchor day.',
    LAST_YEAR: 'The year before that of the anchor day.',
    LAST_TERM: "The council's last term that ended before the anchor day.",
    LAST_3_MONTHS: 'The three whole months before that of the anchor day.',
    LAST_6_MONTHS: 'The six whole months before that of the anchor day.',
    LAST_12_MONTHS: 'The twelve whole months before that of the anchor day.',
    LAST_4_QUARTERS: 'The four whole quarters before that of the anchor day.',
    LAST_5_YEARS: 'The five whole years before that of the anchor day.',
    YEAR_TO_DATE: 'From 1 January to the anchor day.',
    ALL: 'All time.',
  },
)
