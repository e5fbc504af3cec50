import { figurePage } from '../figure-page.tsx'
import { ReportFigures } from './report-figures.tsx'
import { reportQuery } from './report-query.ts'

export const page = figurePage({
  query: reportQuery,
  variables: (question) => question,
  Picture: ReportFigures,
})
