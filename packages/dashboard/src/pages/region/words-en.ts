import { list } from '../../i18n/list.ts'

export type RegionWords = typeof regionEn

export const regionEn = {
  /** What there is over all time, each with its number and unit: "2 events". */
  ever: (facts: readonly string[]) => `In all the time on record there is more: ${list('en', facts)}.`,
  economicRegion: 'Economic region:',
  population: (figure: string, day: string) => `Registered population on ${day}: ${figure}`,
  compare: 'Compare with another region',
  overTime: 'Over time',
  byDistrict: 'by city and district',
  each: 'Each by itself',
  districtColumn: 'City or district',
  unknown: (code: string) => `There is no region “${code}”`,
  these: 'These economic regions exist:',
}
