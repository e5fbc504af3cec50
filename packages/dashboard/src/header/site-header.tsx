import { useLocale, useMessages } from '../i18n/locale.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import css from './site-header.module.css'
import { ThemeMenu } from './theme-menu.tsx'

export function SiteHeader() {
  const { site } = useMessages()
  const home = `/?lang=${useLocale()}`
  return (
    <header className={css.header}>
      <a className={css.skip} href="#figures">
        {site.skip}
      </a>
      <div className={css.inner}>
        <a className={css.name} href={home}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          {site.name}
        </a>
        <nav className={css.pages} aria-label={site.navigation}>
          <a href={home} aria-current="page">
            {site.overview}
          </a>
        </nav>
        <div className={css.settings}>
          <LanguageSwitch />
          <ThemeMenu />
        </div>
      </div>
    </header>
  )
}
