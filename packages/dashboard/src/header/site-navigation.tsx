import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useMessages } from '../i18n/locale.tsx'
import { useCurrentEntry } from '../navigation/current-page.tsx'
import { PageLink } from '../navigation/page-link.tsx'
import { PAGE_GROUPS, PAGES } from '../pages/pages.tsx'
import css from './site-header.module.css'

/** The pages side by side, group after group; where room is short, behind one button. */
export function SiteNavigation() {
  const { site } = useMessages()
  const current = useCurrentEntry()
  const [path] = useLocation()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  // Another page closes the menu.
  useEffect(() => setOpen(false), [path])
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isOpen) return
    setOpen(false)
    button.current?.focus()
  }
  return (
    <nav className={css.navigation} aria-label={site.navigation} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={css.menu}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {site.menu}
      </button>
      <div id={id} className={css.groups} data-open={isOpen || undefined}>
        {PAGE_GROUPS.map((group) => (
          <div key={group} className={css.group}>
            <p id={`${id}-${group}`} className={css.groupName}>
              {site.pageGroups[group]}
            </p>
            <ul className={css.pages} aria-labelledby={`${id}-${group}`}>
              {PAGES.filter((entry) => entry.group === group).map((entry) => (
                <li key={entry.id}>
                  <PageLink to={entry} isCurrent={entry.id === current?.id}>
                    {site.pages[entry.id]}
                  </PageLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
}
