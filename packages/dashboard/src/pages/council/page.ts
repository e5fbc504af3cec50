import { figurePage } from '../figure-page.tsx'
import { CouncilPicture } from './council-picture.tsx'
import { councilQuery } from './council-query.ts'

export const page = figurePage({
  query: councilQuery,
  variables: ({ council, locale }) => ({ council, locale }),
  Picture: CouncilPicture,
})
