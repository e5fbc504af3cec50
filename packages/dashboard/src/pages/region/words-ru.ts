import { list } from '../../i18n/list.ts'
import type { RegionWords } from './words-en.ts'

export const regionRu: RegionWords = {
  ever: (facts) => `За всё время записано: ${list('ru', facts)}.`,
  economicRegion: 'Экономический район:',
  population: (figure, day) => `Зарегистрированное население на ${day}: ${figure}`,
  compare: 'Сравнить с другим регионом',
  overTime: 'Во времени',
  byDistrict: 'по городам и районам',
  each: 'Каждый отдельно',
  districtColumn: 'Город или район',
  unknown: (code) => `Региона «${code}» нет`,
  these: 'Есть такие экономические районы:',
}
