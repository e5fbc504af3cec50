import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useMessages } from '../i18n/locale.tsx'
import { usePageWords } from '../i18n/use-page-words.ts'
import { pageAddress } from './embed-address.ts'
import css from './presentation.module.css'
import { PRESENTATION_WORDS } from './words.ts'

/** What stands around an embedded block: the way to its page, and nothing else. */
export function EmbedFrame({ children }: { readonly children: ReactNode }) {
  const { site, records } = useMessages()
  const words = usePageWords(PRESENTATION_WORDS)
  const [path] = useLocation()
  const address = pageAddress(path, useSearch())
  return (
    <div className={css.embed}>
      {children}
      <footer className={css.back}>
        {site.name} ·{' '}
        <a href={address} target="_blank" rel="noopener">
          {words.page}
          <span className="visually-hidden"> ({records.opensInNewTab})</span>
        </a>
      </footer>
    </div>
  )
}
