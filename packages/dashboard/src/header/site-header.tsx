import { useMessages } from '../i18n/locale.tsx'
import { PageLink } from '../navigation/page-link.tsx'
import { PAGES } from '../pages/pages.tsx'
import { ViewsMenu } from '../views/views-menu.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import css from './site-header.module.css'
import { SiteNavigation } from './site-navigation.tsx'
import { ThemeMenu } from './theme-menu.tsx'

export function SiteHeader() {
  const { site } = useMessages()
  const [home] = PAGES
  return (
    <header className={css.header}>
      <a className={css.skip} href="#figures">
        {site.skip}
      </a>
      <div className={css.inner}>
        {home && (
          <PageLink to={home} className={css.name}>
            <img src="/icon.svg" alt="" width="28" height="28" />
            {site.name}
          </PageLink>
        )}
        <SiteNavigation />
        <div className={css.settings}>
          <LanguageSwitch />
          <ViewsMenu />
          <ThemeMenu />
        </div>
      </div>
    </header>
  )
}
