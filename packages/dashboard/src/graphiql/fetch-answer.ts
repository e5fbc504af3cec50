import type { GraphiQLProps } from 'graphiql'

/** Asks the API beside which this page is served. Refusals are answers too: they tell the code and what to do. */
export const fetchAnswer: GraphiQLProps['fetcher'] = async (request, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...options?.headers, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })
  return response.json()
}
