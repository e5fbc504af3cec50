import { type ComponentType, lazy, useState } from 'react'
import { RECORD_PATTERN } from '../address/record-path.ts'
import type { Page } from './page.ts'

/** A page by the name of its folder, in the order of the navigation. */
export type PageId = keyof typeof LOAD

export interface PageEntry {
  readonly id: PageId
  /** Where links lead. */
  readonly path: string
  /** The addresses that open the page: `/regions/:code?` has one for each region too. */
  readonly pattern: string
  readonly group: PageGroup
  /** Whether the page shows figures of one council in one period, and so stands below the filters. */
  readonly filters: boolean
  readonly load: () => Promise<Page>
  readonly Page: ComponentType
}

/** What a page is for: the outcomes, taking them along, or what they rest on. */
export type PageGroup = (typeof PAGE_GROUPS)[number]

/** In the order of the navigation. */
export const PAGE_GROUPS = ['OUTCOMES', 'USE', 'GROUND'] as const

const LOAD = {
  overview: () => import('./overview/page.ts'),
  meetings: () => import('./meetings/page.ts'),
  proposals: () => import('./proposals/page.ts'),
  assistance: () => import('./assistance/page.ts'),
  regions: () => import('./regions/page.ts'),
  press: () => import('./press/page.ts'),
  council: () => import('./council/page.ts'),
  report: () => import('./report/page.ts'),
  explore: () => import('./explore/page.ts'),
  record: () => import('./record/page.ts'),
  metrics: () => import('./metrics/page.ts'),
} satisfies Record<string, () => Promise<{ readonly page: Page }>>

/** Every page that exists. The server answers their addresses too: see `page-paths.ts` of the API. */
export const PAGES: readonly PageEntry[] = [
  entry('overview', '/'),
  entry('meetings', '/meetings'),
  entry('proposals', '/proposals'),
  entry('assistance', '/assistance'),
  entry('regions', '/regions', { pattern: '/regions/:code?' }),
  entry('press', '/press'),
  entry('report', '/report', { group: 'USE' }),
  entry('explore', '/explore', { group: 'USE', filters: false }),
  entry('council', '/council', { group: 'GROUND', filters: false }),
  entry('record', '/record', { pattern: RECORD_PATTERN, group: 'GROUND', filters: false }),
  entry('metrics', '/metrics', { group: 'GROUND', filters: false }),
]

interface EntryOptions {
  readonly pattern?: string
  readonly group?: PageGroup
  readonly filters?: boolean
}

function entry(id: PageId, path: string, options: EntryOptions = {}): PageEntry {
  const { pattern = path, group = 'OUTCOMES', filters = true } = options
  let loaded: Page | null = null
  const load = async () => {
    loaded ??= (await LOAD[id]()).page
    return loaded
  }
  const Later = lazy(async () => ({ default: (await load()).Page }))
  const Page = () => {
    // What was there when it was first drawn is drawn from then on.
    const [Now] = useState(() => loaded?.Page ?? null)
    return Now === null ? <Later /> : <Now />
  }
  return { id, path, pattern, group, filters, load, Page }
}
