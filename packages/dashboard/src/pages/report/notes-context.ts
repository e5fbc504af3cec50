import { createContext, useContext } from 'react'

/** The number of a document in this report; null for one that is not listed. */
export type NumberOf = (source: string) => number | null

export const NotesContext = createContext<NumberOf>(() => null)

export function useNumberOf(): NumberOf {
  return useContext(NotesContext)
}
