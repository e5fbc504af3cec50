import type { AddressedAnalysis } from '@council-outcomes/figures'
import { lazy, type RefObject, Suspense, useState } from 'react'
import {
  Button,
  Header,
  I18nProvider,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  RouterProvider,
} from 'react-aria-components'
import { useLocation } from 'wouter'
import controls from '../controls/controls.module.css'
import { useFirstOpening } from '../controls/use-first-opening.ts'
import { useLanguageTag, useLocale, useMessages } from '../i18n/locale.tsx'
import { usePageWords } from '../i18n/use-page-words.ts'
import { dataAddress, exploreAddress, fileName } from './export-addresses.ts'
import css from './exports.module.css'
import { printAlone } from './print-alone.ts'
import { TakeAwayIcon } from './take-away-icon.tsx'
import { useEmbedAddress } from './use-embed-address.ts'
import { usePictures } from './use-pictures.ts'
import { EXPORT_WORDS } from './words.ts'

export interface TakeAwayMenuProps {
  /** The question whose answer the block shows. */
  readonly asked: AddressedAnalysis
  /** What the block is called in addresses and file names. */
  readonly name: string
  readonly block: RefObject<HTMLElement | null>
  /** The id of the block's title. */
  readonly describedBy: string
}

/** The ways to take a block along; open when it is first shown. */
export function TakeAwayMenu({ asked, name, block, describedBy }: TakeAwayMenuProps) {
  const words = usePageWords(EXPORT_WORDS)
  const { blocks } = useMessages()
  const locale = useLocale()
  const [, navigate] = useLocation()
  const option = `${controls.option} ${css.item}`
  const { button, ...opening } = useFirstOpening()
  const [failed, setFailed] = useState(false)
  const [embedded, setEmbedded] = useState(false)
  const address = useEmbedAddress(name, asked)
  const { savePicture } = usePictures(block, fileName(asked, name))
  const save = (format: 'png' | 'svg') => {
    setFailed(false)
    savePicture(format).catch(() => setFailed(true))
  }
  const print = () => block.current && printAlone(block.current)
  return (
    <I18nProvider locale={useLanguageTag()}>
      <RouterProvider navigate={navigate}>
        <MenuTrigger {...opening}>
          <Button
            className={css.button}
            aria-label={blocks.takeAway}
            aria-describedby={describedBy}
            ref={button}
          >
            <TakeAwayIcon />
          </Button>
          <Popover className={controls.popover} placement="bottom end">
            <Menu className={controls.list} aria-label={blocks.takeAway}>
              <MenuSection>
                <Header className={controls.sectionTitle}>{words.figures}</Header>
                <MenuItem className={option} href={dataAddress(asked, 'csv', locale)} download="">
                  {words.csv}
                </MenuItem>
                <MenuItem className={option} href={dataAddress(asked, 'xlsx', locale)} download="">
                  {words.xlsx}
                </MenuItem>
                <MenuItem className={option} href={exploreAddress(asked, locale)}>
                  {words.explore}
                </MenuItem>
              </MenuSection>
              <MenuSection>
                <Header className={controls.sectionTitle}>{words.picture}</Header>
                <MenuItem className={option} onAction={() => save('png')}>
                  {words.png}
                </MenuItem>
                <MenuItem className={option} onAction={() => save('svg')}>
                  {words.svg}
                </MenuItem>
                <MenuItem className={option} onAction={print}>
                  {words.print}
                </MenuItem>
                <MenuItem className={option} onAction={() => setEmbedded(true)}>
                  {words.embed}
                </MenuItem>
              </MenuSection>
            </Menu>
          </Popover>
        </MenuTrigger>
      </RouterProvider>
      {embedded && (
        <Suspense>
          <EmbedDialog
            address={address}
            title={document.getElementById(describedBy)?.textContent ?? name}
            height={(block.current?.offsetHeight ?? 0) + FOOT}
            onClose={() => setEmbedded(false)}
          />
        </Suspense>
      )}
      {failed && (
        <p role="alert" className={css.failed}>
          {words.failed}
        </p>
      )}
    </I18nProvider>
  )
}

/** The line below an embedded block, in px. */
const FOOT = 48

const EmbedDialog = lazy(async () => ({ default: (await import('./embed-dialog.tsx')).EmbedDialog }))
