import type { PageQuestion } from '../../question/page-question.ts'
import { figurePage } from '../figure-page.tsx'
import { regionsOfAddress } from './regions-address.ts'
import { RegionsFigures } from './regions-figures.tsx'
import { regionsQuery } from './regions-query.ts'

export const mapPage = figurePage({
  query: regionsQuery,
  variables: ({ council, period, region, locale }: PageQuestion, search) => {
    const { map, one, other } = regionsOfAddress(search)
    const pair = region === null && one !== null && other !== null && one !== other
    return { council, period, region, locale, map, pair }
  },
  Picture: RegionsFigures,
})
