import { figurePage } from '../figure-page.tsx'
import { RegionFigures } from './region-figures.tsx'
import { regionQuery, regionVariables } from './region-query.ts'

/** The path has made its region that of the question; `RegionPage` shows this page only where it has. */
export const oneRegion = figurePage({
  query: regionQuery,
  variables: (question) => regionVariables(question, question.region ?? ''),
  Picture: RegionFigures,
})
