import { createContext, type RefObject, useContext, useLayoutEffect, useRef } from 'react'

/** True from the moment in which another page is opened until its heading has taken the focus. */
export function useArrival(): RefObject<boolean> {
  return useContext(ArrivalContext)
}

export const ArrivalContext = createContext<RefObject<boolean>>({ current: false })

/** Watches the path. The first page is no arrival: there the browser's own order of focus begins. */
export function useWatchedArrival(path: string): RefObject<boolean> {
  const arrival = useRef(false)
  const last = useRef(path)
  useLayoutEffect(() => {
    if (last.current !== path) arrival.current = true
    last.current = path
  }, [path])
  return arrival
}
