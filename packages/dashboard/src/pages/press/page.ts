import { figurePage } from '../figure-page.tsx'
import { PressFigures } from './press-figures.tsx'
import { pressQuery } from './press-query.ts'

export const page = figurePage({
  query: pressQuery,
  variables: (question) => question,
  Picture: PressFigures,
})
