import type { ReactNode } from 'react'
import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import controls from '../controls/controls.module.css'
import { useLanguageTag, useMessages } from '../i18n/locale.tsx'
import css from './filters.module.css'

interface FilterSheetProps {
  readonly isOpen: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly children: ReactNode
}

/** The filters one below the other, over the page of a phone. */
export function FilterSheet({ children, ...opening }: FilterSheetProps) {
  const { filters } = useMessages()
  return (
    <I18nProvider locale={useLanguageTag()}>
      <ModalOverlay isDismissable className={css.scrim} {...opening}>
        <Modal className={css.sheet}>
          <Dialog className={css.sheetBody}>
            <Heading slot="title" className={css.sheetTitle}>
              {filters.title}
            </Heading>
            {children}
            <button type="button" className={controls.button} onClick={() => opening.onOpenChange(false)}>
              {filters.done}
            </button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
