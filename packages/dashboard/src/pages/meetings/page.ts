import { figurePage } from '../figure-page.tsx'
import { MeetingsFigures } from './meetings-figures.tsx'
import { meetingsQuery } from './meetings-query.ts'

export const page = figurePage({
  query: meetingsQuery,
  variables: (question) => question,
  Picture: MeetingsFigures,
})
