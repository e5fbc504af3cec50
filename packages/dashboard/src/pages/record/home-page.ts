import { figurePage } from '../figure-page.tsx'
import { homeQuery } from './home-query.ts'
import { listOfAddress } from './list-address.ts'
import { RecordHome } from './record-home.tsx'

export const homePage = figurePage({
  query: homeQuery,
  variables: ({ council, locale }, search) => {
    const { q, after } = listOfAddress(search)
    // The API wants a text even where it is not asked to look for it.
    return { council, locale, text: q ?? 'all', looks: q !== null, after }
  },
  Picture: RecordHome,
})
