import { createContext, useContext, useEffect, useState } from 'react'

/** Where `useWindowTitle` hears what the page is about. */
export const TitleContext = createContext<(about: string | null) => void>(() => undefined)

/** Tells the window what its page is about, where pages of one kind differ: "Ganja". */
export function useTitleAbout(about: string | null): void {
  const setAbout = useContext(TitleContext)
  useEffect(() => {
    setAbout(about)
    return () => setAbout(null)
  }, [about, setAbout])
}

/** Keeps the title of the window: what the page is about, its name, the name of the site. */
export function useWindowTitle(page: string, site: string): (about: string | null) => void {
  const [about, setAbout] = useState<string | null>(null)
  useEffect(() => {
    document.title = [about, page, site].filter((part) => part !== null).join(' · ')
  }, [about, page, site])
  return setAbout
}
