import { createContext, useContext } from 'react'

/** What the server told last about its data. */
export interface News {
  /** The name of the newest data. */
  readonly version: string
  /** How often it told, interruptions counted: when it is heard again, what failed can be asked again. */
  readonly told: number
}

/** Whether the server is heard now; if not, since when. */
export type Hearing = { readonly kind: 'LIVE' } | { readonly kind: 'SILENT'; readonly since: Date }

interface Live {
  /** Null as long as nothing was told, or nobody listens. */
  readonly news: News | null
  /** Null until it is known. */
  readonly hearing: Hearing | null
  /** Called when a view was asked again because the record changed. */
  readonly onRenewed: () => void
}

export const LiveContext = createContext<Live>({ news: null, hearing: null, onRenewed: () => {} })

export function useLive(): Live {
  return useContext(LiveContext)
}
