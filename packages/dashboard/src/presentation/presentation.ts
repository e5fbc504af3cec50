import { createContext, useContext } from 'react'
import { THEMES, type ThemeChoice } from '../theme/theme.ts'

/** How what is shown stands before its reader. */
export type Presentation =
  | { readonly kind: 'PAGE' }
  /** On a screen on a wall: larger, with nothing to press. */
  | { readonly kind: 'WALL' }
  /** One block of a page within a page of somebody else. */
  | { readonly kind: 'EMBED'; readonly block: string; readonly theme: ThemeChoice }

/** Where blocks can be shown alone: the path of their page follows. The server lets only these addresses be framed. */
export const EMBED_BASE = '/embed'

/** `/meetings?wall=1` is on a wall, `/embed/meetings?block=events-held.time&theme=dark` one block. */
export function presentationOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Presentation {
  const asked = new URLSearchParams(search)
  if (pathname === EMBED_BASE || pathname.startsWith(`${EMBED_BASE}/`)) {
    const theme = THEMES.find((known) => known === asked.get('theme')) ?? 'system'
    return { kind: 'EMBED', block: asked.get('block') ?? '', theme }
  }
  return asked.get('wall') === '1' ? { kind: 'WALL' } : { kind: 'PAGE' }
}

export const PresentationContext = createContext<Presentation>({ kind: 'PAGE' })

export function usePresentation(): Presentation {
  return useContext(PresentationContext)
}
