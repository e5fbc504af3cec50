import { type ReactNode, useEffect, useRef } from 'react'
import { useArrival } from './arrival.ts'
import css from './navigation.module.css'

/** The one heading of the first order. Who comes from another page finds the focus here, as soon as it is shown. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrival = useArrival()
  useEffect(() => {
    if (!arrival.current) return
    arrival.current = false
    heading.current?.focus({ preventScroll: true })
  }, [arrival])
  return (
    <h1 ref={heading} tabIndex={-1} className={css.heading}>
      {children}
    </h1>
  )
}
