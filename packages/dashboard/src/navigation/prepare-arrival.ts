import { answers } from '../graph/answers.ts'
import { graphLocaleOf } from '../i18n/asked-locale.ts'
import { PAGES } from '../pages/pages.tsx'
import { EMBED_BASE } from '../presentation/presentation.ts'
import { frameQuery } from '../question/frame-query.ts'

/**
 * Asks what every page asks first, and fetches the code of the page that the address names: both are on their way while
 * React starts. Resolves when the code is there, or when fetching it failed, which the page then tells.
 */
export async function prepareArrival({ pathname, search }: Location): Promise<void> {
  answers.askAhead(frameQuery, { locale: graphLocaleOf(search) })
  const path = pathname.startsWith(EMBED_BASE) ? pathname.slice(EMBED_BASE.length) || '/' : pathname
  const page = PAGES.find((entry) => path === entry.path || path.startsWith(`${entry.path}/`))
  await page?.load().catch(() => undefined)
}
