import { list } from '../../i18n/list.ts'
import type { RegionWords } from './words-en.ts'

export const regionAz: RegionWords = {
  ever: (facts) => `Qeydə alınmış bütün dövrdə var: ${list('az', facts)}.`,
  economicRegion: 'İqtisadi rayon:',
  population: (figure, day) => `Qeydiyyatda olan əhali (${day}): ${figure}`,
  compare: 'Başqa bölgə ilə müqayisə et',
  overTime: 'Zaman üzrə',
  byDistrict: 'şəhər və rayonlar üzrə',
  each: 'Hər biri ayrıca',
  districtColumn: 'Şəhər və ya rayon',
  unknown: (code) => `Belə bir bölgə yoxdur: «${code}»`,
  these: 'Mövcud iqtisadi rayonlar:',
}
