import { useMessages } from '../i18n/locale.tsx'
import { PageHeading } from '../navigation/page-heading.tsx'
import { PageLink } from '../navigation/page-link.tsx'
import { PAGES } from '../pages/pages.tsx'
import css from './states.module.css'

/** The address names no page; the pages that there are. */
export function NoPage() {
  const { site } = useMessages()
  return (
    <div className={css.noPage}>
      <PageHeading>{site.noPage}</PageHeading>
      <p>{site.thesePages}</p>
      <ul className={css.pages}>
        {PAGES.map((entry) => (
          <li key={entry.id}>
            <PageLink to={entry}>{site.pages[entry.id]}</PageLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
