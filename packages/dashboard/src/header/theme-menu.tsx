import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import controls from '../controls/controls.module.css'
import { useMessages } from '../i18n/locale.tsx'
import { THEMES, useTheme } from '../theme/theme.ts'
import css from './site-header.module.css'

export function ThemeMenu() {
  const { site } = useMessages()
  const [theme, choose] = useTheme()
  return (
    <MenuTrigger>
      <Button className={css.icon} aria-label={`${site.theme}: ${site.themes[theme]}`}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
        </svg>
      </Button>
      <Popover className={controls.popover} placement="bottom end">
        <Menu
          className={controls.list}
          aria-label={site.theme}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
        >
          {THEMES.map((id) => (
            <MenuItem key={id} id={id} className={controls.option} onAction={() => choose(id)}>
              {site.themes[id]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
