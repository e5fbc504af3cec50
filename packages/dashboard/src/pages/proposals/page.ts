import { figurePage } from '../figure-page.tsx'
import { ProposalsFigures } from './proposals-figures.tsx'
import { proposalsQuery } from './proposals-query.ts'

export const page = figurePage({
  query: proposalsQuery,
  variables: (question) => question,
  Picture: ProposalsFigures,
})
