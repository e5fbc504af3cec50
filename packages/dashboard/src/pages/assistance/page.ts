import { figurePage } from '../figure-page.tsx'
import { AssistanceFigures } from './assistance-figures.tsx'
import { assistanceQuery } from './assistance-query.ts'
import { mapOfAddress } from './map-address.ts'

export const page = figurePage({
  query: assistanceQuery,
  variables: (question, search) => ({ ...question, ...mapOfAddress(search) }),
  Picture: AssistanceFigures,
})
