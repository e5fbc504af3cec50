import { Button, I18nProvider, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import controls from '../controls/controls.module.css'
import { useFirstOpening } from '../controls/use-first-opening.ts'
import { useLanguageTag, useMessages } from '../i18n/locale.tsx'
import { THEMES, type ThemeChoice } from '../theme/theme.ts'
import css from './site-header.module.css'
import { ThemeIcon } from './theme-icon.tsx'

interface ThemeListProps {
  readonly label: string
  readonly chosen: ThemeChoice
  readonly onChoose: (theme: ThemeChoice) => void
}

/** The colours to choose from; open when it is first shown. */
export function ThemeList({ label, chosen, onChoose }: ThemeListProps) {
  const { site } = useMessages()
  const { button, ...opening } = useFirstOpening()
  return (
    <I18nProvider locale={useLanguageTag()}>
      <MenuTrigger {...opening}>
        <Button className={css.icon} aria-label={label} ref={button}>
          <ThemeIcon />
        </Button>
        <Popover className={controls.popover} placement="bottom end">
          <Menu
            className={controls.list}
            aria-label={site.theme}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[chosen]}
          >
            {THEMES.map((id) => (
              <MenuItem key={id} id={id} className={controls.option} onAction={() => onChoose(id)}>
                {site.themes[id]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  )
}
