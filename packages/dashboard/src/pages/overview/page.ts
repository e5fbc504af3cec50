import { figurePage } from '../figure-page.tsx'
import { mapOfAddress } from './map-address.ts'
import { OverviewFigures } from './overview-figures.tsx'
import { overviewQuery } from './overview-query.ts'

export const page = figurePage({
  query: overviewQuery,
  variables: (question, search) => ({ ...question, ...mapOfAddress(search) }),
  Picture: OverviewFigures,
})
