/** An address under a name that the reader gave it. */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** The path with its query, without the language: a view opens in the language of the moment. */
  readonly address: string
}

/** The views that this browser keeps, the newest first; null when it forbids us to look. */
export function readViews(): readonly SavedView[] | null {
  try {
    return viewsIn(localStorage.getItem(KEY) ?? '[]')
  } catch {
    return null
  }
}

/** False when the browser keeps nothing for us, or has no room. */
export function writeViews(views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(views))
    return true
  } catch {
    return false
  }
}

/** The address as it is kept. */
export function viewAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  return withSearch(pathname, search, (params) => {
    for (const name of ['lang', 'wall']) params.delete(name)
  })
}

/** The address of a view in the language that the page is read in; null leaves that to the browser. */
export function addressIn(language: string | null, { address }: SavedView): string {
  const { pathname, search } = new URL(address, ANYWHERE)
  return withSearch(pathname, search, (params) => {
    if (language !== null) params.set('lang', language)
  })
}

/** Names are cut there. */
export const LONGEST_NAME = 80

const KEY = 'views'

const ANYWHERE = 'http://localhost'

/** What cannot be read as a view, such as that of a later version, is left out. An address leads to a page of ours only. */
export function viewsIn(text: string): readonly SavedView[] {
  const kept: unknown = JSON.parse(text)
  if (!Array.isArray(kept)) return []
  return kept.filter(
    (view): view is SavedView =>
      typeof view?.id === 'string' &&
      typeof view.name === 'string' &&
      typeof view.address === 'string' &&
      /^\/(?![/\\])/.test(view.address),
  )
}

function withSearch(path: string, search: string, change: (params: URLSearchParams) => void): string {
  const params = new URLSearchParams(search)
  change(params)
  return params.size === 0 ? path : `${path}?${params}`
}
