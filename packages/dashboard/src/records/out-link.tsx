import type { ReactNode } from 'react'
import { useMessages } from '../i18n/locale.tsx'

interface OutLinkProps {
  readonly href: string
  readonly children: ReactNode
}

/** A link out of the product, which says that it opens elsewhere. */
export function OutLink({ href, children }: OutLinkProps) {
  const { records } = useMessages()
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
      <span className="visually-hidden"> ({records.opensInNewTab})</span>
    </a>
  )
}
