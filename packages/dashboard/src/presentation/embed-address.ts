import { EMBED_BASE } from './presentation.ts'

interface Place {
  readonly path: string
  readonly search: string
}

/** What an embedded block shows even where the address of its page leaves it open. */
export interface Shown {
  readonly council: string
  readonly period: string
  readonly lang: string
  readonly theme: string
}

/** The address that shows one block of a page alone, in the state of the page; a relative period stays relative. */
export function embedAddress(block: string, { path, search }: Place, shown: Shown): string {
  const asked = new URLSearchParams({ ...shown })
  for (const [name, value] of new URLSearchParams(search)) {
    if (!OF_THE_PAGE.includes(name)) asked.set(name, value)
  }
  asked.set('block', block)
  return `${EMBED_BASE}${path === '/' ? '' : path}?${asked}`
}

/** The page that an embedded block is from, in the same state. */
export function pageAddress(path: string, search: string, panel: string | null = null): string {
  const asked = new URLSearchParams(search)
  for (const name of OF_THE_EMBED) asked.delete(name)
  if (panel !== null) asked.set('panel', panel)
  return asked.size === 0 ? path : `${path}?${asked}`
}

/** An open panel, the wall and the place in a list belong to a page only. */
const OF_THE_PAGE: readonly string[] = ['panel', 'wall', 'block', 'theme']

const OF_THE_EMBED: readonly string[] = ['block', 'theme', 'panel']
